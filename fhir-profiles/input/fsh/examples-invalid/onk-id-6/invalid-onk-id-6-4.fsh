Instance: invalid-onk-id-6-4
InstanceOf: OnkonetzPractitionerRole
Title: "Site number on a function"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-6-4"
* active = true
* practitioner = Reference(example-person)
* organization = Reference(example-department)
* code = $practitioner-function#chief-physician
* identifier[1].system = $standortnummer
* identifier[1].value = "999999000"
