Instance: invalid-onk-id-5-5
InstanceOf: OnkonetzHospital
Title: "Telematik-ID of 129 characters"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-5-5"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* identifier[telematikId].value = "5-9999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999999"
