Instance: invalid-onk-svc-1-2
InstanceOf: OnkonetzPractitionerRole
Title: "Hours without a duration"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-svc-1-2"
* active = true
* practitioner = Reference(example-person)
* organization = Reference(example-department)
* code = $practitioner-function#chief-physician
* availableTime.daysOfWeek = #mon
* availableTime.availableStartTime = "09:00:00"
* availableTime.availableEndTime = "09:00:00"
