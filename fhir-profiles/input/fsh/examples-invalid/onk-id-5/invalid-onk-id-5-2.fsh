Instance: invalid-onk-id-5-2
InstanceOf: OnkonetzHealthcareService
Title: "Telematik-ID of a service with the sector 0"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-5-2"
* active = true
* providedBy = Reference(example-department)
* type = $oncology-service#haematology
* location = Reference(example-site)
* name = "Hämatologische Sprechstunde"
* identifier[telematikId].value = "0-2-269999994"
