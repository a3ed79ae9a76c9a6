Instance: invalid-onk-loc-6-1
InstanceOf: OnkonetzLocation
Title: "Opening hours across midnight in one"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-loc-6-1"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $v3-role#HOSP
* physicalType = $location-physical-type#bu
* position.latitude = 51.2015
* position.longitude = 11.9684
* managingOrganization = Reference(example-hospital)
* hoursOfOperation.daysOfWeek = #fri
* hoursOfOperation.openingTime = "20:00:00"
* hoursOfOperation.closingTime = "02:00:00"
