Instance: invalid-onk-id-1-1
InstanceOf: OnkonetzHospital
Title: "Institution number with eight digits"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-1-1"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* identifier[iknr].value = "26999999"
