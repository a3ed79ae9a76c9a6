Instance: invalid-onk-id-9-1
InstanceOf: OnkonetzHospital
Title: "Dental billing number with eight digits"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-9-1"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* identifier[kzva].value = "99999999"
