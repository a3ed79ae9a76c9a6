Instance: invalid-onk-loc-1-1
InstanceOf: OnkonetzLocation
Title: "Position in London"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-loc-1-1"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $v3-role#HOSP
* physicalType = $location-physical-type#bu
* position.latitude = 51.5074
* position.longitude = -0.1278
* managingOrganization = Reference(example-hospital)
