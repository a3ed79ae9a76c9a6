Instance: invalid-onk-ind-1-2
InstanceOf: OnkonetzHealthcareService
Title: "Indication without a code of ICD-10-GM"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-ind-1-2"
* active = true
* providedBy = Reference(example-department)
* type = $oncology-service#haematology
* location = Reference(example-site)
* name = "Hämatologische Sprechstunde"
* extension[treatedIndication].valueCodeableConcept = $sct#118600007
