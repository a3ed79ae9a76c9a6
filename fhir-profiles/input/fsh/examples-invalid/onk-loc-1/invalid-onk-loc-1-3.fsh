Instance: invalid-onk-loc-1-3
InstanceOf: OnkonetzLocation
Title: "Position 0, 0"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-loc-1-3"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $v3-role#HOSP
* physicalType = $location-physical-type#bu
* position.latitude = 0
* position.longitude = 0
* managingOrganization = Reference(example-hospital)
