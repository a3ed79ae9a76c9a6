Instance: kzva
InstanceOf: NamingSystem
Title: "KZVA"
Description: "The billing number of a dental practice (KZV-Abrechnungsnummer). The first name is the one that is stored; the others are replaced by it."
Usage: #definition
* name = "Kzva"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Onkonetz"
* description = "The billing number of a dental practice (KZV-Abrechnungsnummer). The first name is the one that is stored; the others are retired or mistaken and are replaced by it, in entries and in searches."
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/sid/kzbv/kzvabrechnungsnummer"
* uniqueId[=].preferred = true
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/NamingSystem/kzbv/kzvabrechnungsnummer"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/fhir/sid/kzbv/kzvabrechnungsnummer"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/StructureDefinition/identifier-kzva"
* uniqueId[=].preferred = false
