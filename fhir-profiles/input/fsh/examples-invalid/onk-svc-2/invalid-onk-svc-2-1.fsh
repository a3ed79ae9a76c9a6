Instance: invalid-onk-svc-2-1
InstanceOf: OnkonetzHealthcareService
Title: "All day, but with hours"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-svc-2-1"
* active = true
* providedBy = Reference(example-department)
* type = $oncology-service#haematology
* location = Reference(example-site)
* name = "Hämatologische Sprechstunde"
* availableTime.daysOfWeek = #mon
* availableTime.allDay = true
* availableTime.availableStartTime = "08:00:00"
* availableTime.availableEndTime = "16:00:00"
