Instance: invalid-onk-ind-1-1
InstanceOf: OnkonetzHealthcareService
Title: "Code of ICD-10-GM without its dot"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-ind-1-1"
* active = true
* providedBy = Reference(example-department)
* type = $oncology-service#haematology
* location = Reference(example-site)
* name = "Hämatologische Sprechstunde"
* extension[treatedIndication].valueCodeableConcept = $icd-10-gm#C833
