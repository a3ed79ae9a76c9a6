Instance: invalid-onk-id-4-2
InstanceOf: OnkonetzPractitionerRole
Title: "Physician number of a function with eight digits"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-4-2"
* active = true
* practitioner = Reference(example-person)
* organization = Reference(example-department)
* code = $practitioner-function#chief-physician
* identifier[+].system = $lanr
* identifier[=].value = "99999990"
