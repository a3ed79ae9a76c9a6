Instance: invalid-onk-id-1-2
InstanceOf: OnkonetzHospital
Title: "Institution number with spaces"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-1-2"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* identifier[iknr].value = "26 9999 994"
