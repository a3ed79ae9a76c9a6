Instance: invalid-onk-svc-1-1
InstanceOf: OnkonetzHealthcareService
Title: "Hours that end before they begin"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-svc-1-1"
* active = true
* providedBy = Reference(example-department)
* type = $oncology-service#haematology
* location = Reference(example-site)
* name = "Hämatologische Sprechstunde"
* availableTime.daysOfWeek = #mon
* availableTime.availableStartTime = "16:00:00"
* availableTime.availableEndTime = "08:00:00"
