Instance: invalid-onk-loc-2-1
InstanceOf: OnkonetzLocation
Title: "Building without a managing organisation"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-loc-2-1"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $v3-role#HOSP
* physicalType = $location-physical-type#bu
* position.latitude = 51.2015
* position.longitude = 11.9684
