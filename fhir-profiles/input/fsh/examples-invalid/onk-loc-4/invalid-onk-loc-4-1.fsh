Instance: invalid-onk-loc-4-1
InstanceOf: OnkonetzLocation
Title: "Address in Germany, position in Warsaw"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-loc-4-1"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $v3-role#HOSP
* physicalType = $location-physical-type#bu
* position.latitude = 52.2297
* position.longitude = 21.0122
* managingOrganization = Reference(example-hospital)
* address.city = "Musterstadt"
* address.country = "DE"
