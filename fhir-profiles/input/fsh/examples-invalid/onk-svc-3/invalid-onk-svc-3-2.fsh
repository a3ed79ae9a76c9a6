Instance: invalid-onk-svc-3-2
InstanceOf: OnkonetzHealthcareService
Title: "All day and hours on the same day"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-svc-3-2"
* active = true
* providedBy = Reference(example-department)
* type = $oncology-service#haematology
* location = Reference(example-site)
* name = "Hämatologische Sprechstunde"
* availableTime[+].daysOfWeek[+] = #sat
* availableTime[=].allDay = true
* availableTime[+].daysOfWeek[+] = #sat
* availableTime[=].availableStartTime = "09:00:00"
* availableTime[=].availableEndTime = "12:00:00"
