Instance: invalid-onk-id-4-1
InstanceOf: OnkonetzPractitioner
Title: "Physician number with ten digits"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-4-1"
* active = true
* name.family = "Muster"
* identifier[lanr].value = "9999999001"
