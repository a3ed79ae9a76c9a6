Instance: invalid-onk-tel-2-2
InstanceOf: OnkonetzPractitionerRole
Title: "E-mail address without an @"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-tel-2-2"
* active = true
* practitioner = Reference(example-person)
* organization = Reference(example-department)
* code = $practitioner-function#chief-physician
* telecom.system = #email
* telecom.value = "onkologie(at)krankenhaus.example.org"
