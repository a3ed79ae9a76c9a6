Instance: invalid-onk-loc-5-1
InstanceOf: OnkonetzLocation
Title: "Latitude and longitude exchanged"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-loc-5-1"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $v3-role#HOSP
* physicalType = $location-physical-type#bu
* position.latitude = 11.9684
* position.longitude = 51.2015
* managingOrganization = Reference(example-hospital)
