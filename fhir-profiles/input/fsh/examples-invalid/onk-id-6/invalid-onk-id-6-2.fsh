Instance: invalid-onk-id-6-2
InstanceOf: OnkonetzHealthcareService
Title: "Site number on a service"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-6-2"
* active = true
* providedBy = Reference(example-department)
* type = $oncology-service#haematology
* location = Reference(example-site)
* name = "Hämatologische Sprechstunde"
* identifier[1].system = $standortnummer
* identifier[1].value = "999999000"
