Instance: invalid-onk-id-2-1
InstanceOf: OnkonetzHospital
Title: "Institution number with a wrong check digit"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-2-1"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* identifier[iknr].value = "269999991"
