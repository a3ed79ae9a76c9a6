Instance: zanr
InstanceOf: NamingSystem
Title: "ZANR"
Description: "The number of a dentist (Zahnarztnummer). The first name is the one that is stored; the others are replaced by it."
Usage: #definition
* name = "Zanr"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Onkonetz"
* description = "The number of a dentist (Zahnarztnummer). The first name is the one that is stored; the others are retired or mistaken and are replaced by it, in entries and in searches."
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/sid/kzbv/zahnarztnummer"
* uniqueId[=].preferred = true
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/NamingSystem/kzbv/zahnarztnummer"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/fhir/sid/kzbv/zahnarztnummer"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/StructureDefinition/identifier-zanr"
* uniqueId[=].preferred = false
