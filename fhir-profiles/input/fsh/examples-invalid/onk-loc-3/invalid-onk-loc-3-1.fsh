Instance: invalid-onk-loc-3-1
InstanceOf: OnkonetzLocation
Title: "Facility without a second type"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-loc-3-1"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $ihe-type#facility
* physicalType = $location-physical-type#bu
* position.latitude = 51.2015
* position.longitude = 11.9684
* managingOrganization = Reference(example-hospital)
