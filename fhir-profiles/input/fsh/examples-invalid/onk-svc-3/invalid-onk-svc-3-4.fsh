Instance: invalid-onk-svc-3-4
InstanceOf: OnkonetzPractitionerRole
Title: "Hours until midnight and late in the evening"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-svc-3-4"
* active = true
* practitioner = Reference(example-person)
* organization = Reference(example-department)
* code = $practitioner-function#chief-physician
* availableTime[+].daysOfWeek[+] = #fri
* availableTime[=].availableStartTime = "18:00:00"
* availableTime[+].daysOfWeek[+] = #fri
* availableTime[=].availableStartTime = "20:00:00"
* availableTime[=].availableEndTime = "22:00:00"
