Instance: invalid-onk-svc-3-1
InstanceOf: OnkonetzHealthcareService
Title: "Hours that overlap on Wednesday"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-svc-3-1"
* active = true
* providedBy = Reference(example-department)
* type = $oncology-service#haematology
* location = Reference(example-site)
* name = "Hämatologische Sprechstunde"
* availableTime[+].daysOfWeek[+] = #mon
* availableTime[=].daysOfWeek[+] = #wed
* availableTime[=].availableStartTime = "08:00:00"
* availableTime[=].availableEndTime = "12:00:00"
* availableTime[+].daysOfWeek[+] = #wed
* availableTime[=].availableStartTime = "11:00:00"
* availableTime[=].availableEndTime = "16:00:00"
