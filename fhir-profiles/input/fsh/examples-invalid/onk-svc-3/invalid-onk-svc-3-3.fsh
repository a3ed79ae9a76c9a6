Instance: invalid-onk-svc-3-3
InstanceOf: OnkonetzPractitionerRole
Title: "Hours of every day and of Monday"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-svc-3-3"
* active = true
* practitioner = Reference(example-person)
* organization = Reference(example-department)
* code = $practitioner-function#chief-physician
* availableTime[+].availableStartTime = "09:00:00"
* availableTime[=].availableEndTime = "11:00:00"
* availableTime[+].daysOfWeek[+] = #mon
* availableTime[=].availableStartTime = "10:00:00"
* availableTime[=].availableEndTime = "12:00:00"
