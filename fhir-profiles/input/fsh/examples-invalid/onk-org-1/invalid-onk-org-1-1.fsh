Instance: invalid-onk-org-1-1
InstanceOf: OnkonetzHospital
Title: "Two kinds in one type"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-org-1-1"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* type[kind].coding[1] = $onk-kind#mvz
