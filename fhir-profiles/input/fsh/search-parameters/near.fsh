Instance: SearchParameter-near
InstanceOf: SearchParameter
Title: "Near a place"
Usage: #definition
* insert SearchParameterOf(near, near, special, [["What is within a distance of a point, as latitude|longitude|distance|unit; without a distance everything, nearest first. An entry is as far away as its nearest place: a service its locations, a role its locations or else those that its organisation manages, an organisation the active locations that it manages"]])
* name = "Near"
* base[+] = #HealthcareService
* base[+] = #Organization
* base[+] = #PractitionerRole
* expression = "HealthcareService.location | Organization.address | PractitionerRole.location"
* xpathUsage = #nearby
