Instance: example-consultation
InstanceOf: OnkonetzHealthcareService
Title: "Consultation with hours, and an emergency service all day"
Usage: #example
* identifier[onkonetzId].value = "example-consultation"
* identifier[telematikId].value = "5-2-269999994-1"
* active = true
* providedBy = Reference(example-department)
* type = $oncology-service#haematology
* location = Reference(example-site)
* name = "Hämatologische Sprechstunde"
* telecom.system = #phone
* telecom.value = "+49 30 23125-020"
* coverageArea = Reference(example-district)
* extension[treatedIndication].valueCodeableConcept = $icd-10-gm#C83.3
* availableTime[+].daysOfWeek[+] = #mon
* availableTime[=].daysOfWeek[+] = #wed
* availableTime[=].availableStartTime = "08:00:00"
* availableTime[=].availableEndTime = "16:30:00"
* availableTime[+].daysOfWeek = #sat
* availableTime[=].allDay = true
