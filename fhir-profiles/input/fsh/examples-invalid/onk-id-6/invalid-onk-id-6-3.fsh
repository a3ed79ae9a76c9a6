Instance: invalid-onk-id-6-3
InstanceOf: OnkonetzPractitioner
Title: "Site number on a person"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-6-3"
* active = true
* name.family = "Muster"
* identifier[1].system = $standortnummer
* identifier[1].value = "999999000"
