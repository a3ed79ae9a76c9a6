Instance: invalid-onk-id-7-1
InstanceOf: OnkonetzPractitioner
Title: "Training number with fourteen digits"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-7-1"
* active = true
* name.family = "Muster"
* identifier[efn].value = "80276999999999"
