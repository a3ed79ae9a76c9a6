Instance: efn
InstanceOf: NamingSystem
Title: "EFN"
Description: "The uniform training number of a physician (einheitliche Fortbildungsnummer). The first name is the one that is stored; the others are replaced by it."
Usage: #definition
* name = "Efn"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Onkonetz"
* description = "The uniform training number of a physician (einheitliche Fortbildungsnummer). The first name is the one that is stored; the others are retired or mistaken and are replaced by it, in entries and in searches."
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/sid/bundesaerztekammer/efn"
* uniqueId[=].preferred = true
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/NamingSystem/bundesaerztekammer/efn"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/fhir/sid/bundesaerztekammer/efn"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/StructureDefinition/identifier-efn"
* uniqueId[=].preferred = false
