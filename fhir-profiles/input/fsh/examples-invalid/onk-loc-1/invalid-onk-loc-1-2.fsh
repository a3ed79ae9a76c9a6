Instance: invalid-onk-loc-1-2
InstanceOf: OnkonetzLocation
Title: "Latitude of 500"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-loc-1-2"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $v3-role#HOSP
* physicalType = $location-physical-type#bu
* position.latitude = 500
* position.longitude = 11.9684
* managingOrganization = Reference(example-hospital)
