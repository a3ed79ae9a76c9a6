Instance: invalid-onk-svc-3-5
InstanceOf: OnkonetzHealthcareService
Title: "The same hours twice"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-svc-3-5"
* active = true
* providedBy = Reference(example-department)
* type = $oncology-service#haematology
* location = Reference(example-site)
* name = "Hämatologische Sprechstunde"
* availableTime[+].daysOfWeek[+] = #thu
* availableTime[=].availableStartTime = "09:00:00"
* availableTime[=].availableEndTime = "11:00:00"
* availableTime[+].daysOfWeek[+] = #thu
* availableTime[=].availableStartTime = "09:00:00"
* availableTime[=].availableEndTime = "11:00:00"
