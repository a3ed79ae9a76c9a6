Instance: invalid-onk-id-10-1
InstanceOf: OnkonetzLocation
Title: "Site number with seven digits"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-10-1"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $v3-role#HOSP
* physicalType = $location-physical-type#bu
* position.latitude = 51.2015
* position.longitude = 11.9684
* managingOrganization = Reference(example-hospital)
* identifier[standortnummer].value = "9999990"
