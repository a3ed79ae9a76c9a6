Instance: invalid-onk-id-3-2
InstanceOf: OnkonetzLocation
Title: "Practice site number of a place with a slash"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-3-2"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $v3-role#HOSP
* physicalType = $location-physical-type#bu
* position.latitude = 51.2015
* position.longitude = 11.9684
* managingOrganization = Reference(example-hospital)
* identifier[bsnr].value = "99/9999900"
