Instance: invalid-onk-loc-8-1
InstanceOf: OnkonetzLocation
Title: "Opening hours that overlap on Tuesday"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-loc-8-1"
* status = #active
* name = "Musterkrankenhaus, Haus 1"
* type = $v3-role#HOSP
* physicalType = $location-physical-type#bu
* position.latitude = 51.2015
* position.longitude = 11.9684
* managingOrganization = Reference(example-hospital)
* hoursOfOperation[+].daysOfWeek[+] = #mon
* hoursOfOperation[=].daysOfWeek[+] = #tue
* hoursOfOperation[=].openingTime = "08:00:00"
* hoursOfOperation[=].closingTime = "12:00:00"
* hoursOfOperation[+].daysOfWeek = #tue
* hoursOfOperation[=].openingTime = "11:30:00"
* hoursOfOperation[=].closingTime = "15:00:00"
