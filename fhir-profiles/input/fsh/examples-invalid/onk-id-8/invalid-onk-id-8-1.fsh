Instance: invalid-onk-id-8-1
InstanceOf: OnkonetzPractitioner
Title: "Dentist number with eight digits"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-8-1"
* active = true
* name.family = "Muster"
* identifier[zanr].value = "99999999"
