Instance: example-head
InstanceOf: OnkonetzPractitionerRole
Title: "Head physician of a department"
Usage: #example
* identifier[onkonetzId].value = "example-head"
* active = true
* period.start = "2024-01-01"
* practitioner = Reference(example-person)
* organization = Reference(example-department)
* code = $practitioner-function#chief-physician
* telecom.system = #phone
* telecom.value = "+493023125030"
* availableTime.daysOfWeek = #tue
* availableTime.availableStartTime = "09:00:00"
* availableTime.availableEndTime = "11:00:00"
