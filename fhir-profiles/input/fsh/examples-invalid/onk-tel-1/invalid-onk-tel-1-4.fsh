Instance: invalid-onk-tel-1-4
InstanceOf: OnkonetzPractitioner
Title: "Phone number with the country code 0"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-tel-1-4"
* active = true
* name.family = "Muster"
* telecom.system = #phone
* telecom.value = "+0 30 23125 000"
