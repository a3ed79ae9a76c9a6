Instance: standortnummer
InstanceOf: NamingSystem
Title: "Standortnummer"
Description: "The number of a site of a hospital in the register of section 293(6) SGB V. The first name is the one that is stored; the others are replaced by it."
Usage: #definition
* name = "Standortnummer"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Onkonetz"
* description = "The number of a site of a hospital in the register of section 293(6) SGB V. The first name is the one that is stored; the others are retired or mistaken and are replaced by it, in entries and in searches."
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/sid/dkgev/standortnummer"
* uniqueId[=].preferred = true
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/NamingSystem/dkgev/standortnummer"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/fhir/sid/dkgev/standortnummer"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/StructureDefinition/identifier-standortnummer"
* uniqueId[=].preferred = false
