Instance: invalid-onk-id-5-1
InstanceOf: OnkonetzHospital
Title: "Telematik-ID without a sector"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-5-1"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* identifier[telematikId].value = "269999994"
