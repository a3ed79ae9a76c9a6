Instance: invalid-onk-id-1-3
InstanceOf: OnkonetzLocation
Title: "Institution number of a place with ten digits"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-1-3"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $v3-role#HOSP
* physicalType = $location-physical-type#bu
* position.latitude = 51.2015
* position.longitude = 11.9684
* managingOrganization = Reference(example-hospital)
* identifier[+].system = $iknr
* identifier[=].value = "2699999940"
