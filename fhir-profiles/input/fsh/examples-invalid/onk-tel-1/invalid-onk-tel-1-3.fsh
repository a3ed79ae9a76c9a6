Instance: invalid-onk-tel-1-3
InstanceOf: OnkonetzHealthcareService
Title: "Two fax numbers in one"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-tel-1-3"
* active = true
* providedBy = Reference(example-department)
* type = $oncology-service#haematology
* location = Reference(example-site)
* name = "Hämatologische Sprechstunde"
* telecom.system = #fax
* telecom.value = "+49 30 / 23125; 23126"
