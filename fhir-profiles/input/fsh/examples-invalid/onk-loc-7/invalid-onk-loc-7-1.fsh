Instance: invalid-onk-loc-7-1
InstanceOf: OnkonetzLocation
Title: "Open all day, but with hours"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-loc-7-1"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $v3-role#HOSP
* physicalType = $location-physical-type#bu
* position.latitude = 51.2015
* position.longitude = 11.9684
* managingOrganization = Reference(example-hospital)
* hoursOfOperation.daysOfWeek = #mon
* hoursOfOperation.allDay = true
* hoursOfOperation.openingTime = "08:00:00"
