Instance: invalid-onk-id-6-1
InstanceOf: OnkonetzHospital
Title: "Site number on an organisation"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-6-1"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* identifier[1].system = $standortnummer
* identifier[1].value = "999999000"
