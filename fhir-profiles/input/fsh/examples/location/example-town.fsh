Instance: example-town
InstanceOf: OnkonetzLocation
Title: "Town, as a point without an organisation"
Usage: #example
* identifier[onkonetzId].value = "example-town"
* status = #active
* name = "Musterstadt"
* type = $v3-role#COMM
* address.city = "Musterstadt"
* address.country = "DE"
* physicalType = $location-physical-type#area
* position.latitude = 51.3548
* position.longitude = 11.9892
* position.extension[precision].valueCode = #city
