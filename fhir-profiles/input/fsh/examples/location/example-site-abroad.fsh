Instance: example-site-abroad
InstanceOf: OnkonetzLocation
Title: "Site in a neighbouring country, open across midnight"
Usage: #example
* identifier[onkonetzId].value = "example-site-abroad"
* status = #active
* name = "Partnerklinik in Wien"
* type = $v3-role#HOSP
* address.city = "Wien"
* address.country = "AT"
* physicalType = $location-physical-type#si
* position.latitude = 48.2208
* position.longitude = 16.3467
* managingOrganization = Reference(example-hospital)
* hoursOfOperation[+].daysOfWeek = #fri
* hoursOfOperation[=].openingTime = "20:00:00"
* hoursOfOperation[+].daysOfWeek = #sat
* hoursOfOperation[=].openingTime = "00:00:00"
* hoursOfOperation[=].closingTime = "06:00:00"
* hoursOfOperation[+].daysOfWeek = #sun
* hoursOfOperation[=].allDay = true
