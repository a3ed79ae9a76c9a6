Instance: invalid-onk-svc-1-3
InstanceOf: OnkonetzHealthcareService
Title: "Hours across midnight in one"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-svc-1-3"
* active = true
* providedBy = Reference(example-department)
* type = $oncology-service#haematology
* location = Reference(example-site)
* name = "Hämatologische Sprechstunde"
* availableTime[+].daysOfWeek[+] = #sat
* availableTime[=].availableStartTime = "22:00:00"
* availableTime[=].availableEndTime = "06:00:00"
