Instance: invalid-onk-id-5-3
InstanceOf: OnkonetzPractitioner
Title: "Telematik-ID of a person with spaces"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-5-3"
* active = true
* name.family = "Muster"
* identifier[telematikId].value = "1-99 9999 900"
