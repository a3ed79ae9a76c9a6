Instance: invalid-onk-tel-1-5
InstanceOf: OnkonetzPractitionerRole
Title: "Number for messages without an area code"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-tel-1-5"
* active = true
* practitioner = Reference(example-person)
* organization = Reference(example-department)
* code = $practitioner-function#chief-physician
* telecom.system = #sms
* telecom.value = "4711"
