Instance: invalid-onk-tel-1-2
InstanceOf: OnkonetzLocation
Title: "Phone number with a word"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-tel-1-2"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $v3-role#HOSP
* physicalType = $location-physical-type#bu
* position.latitude = 51.2015
* position.longitude = 11.9684
* managingOrganization = Reference(example-hospital)
* telecom.system = #phone
* telecom.value = "030 23125 Durchwahl 10"
