Instance: telematik-id
InstanceOf: NamingSystem
Title: "Telematik-ID"
Description: "The identifier of a participant of the telematics infrastructure. The first name is the one that is stored; the others are replaced by it."
Usage: #definition
* name = "TelematikId"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Onkonetz"
* description = "The identifier of a participant of the telematics infrastructure. The first name is the one that is stored; the others are retired or mistaken and are replaced by it, in entries and in searches."
* uniqueId[+].type = #uri
* uniqueId[=].value = "https://gematik.de/fhir/sid/telematik-id"
* uniqueId[=].preferred = true
* uniqueId[+].type = #oid
* uniqueId[=].value = "1.2.276.0.76.4.188"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/NamingSystem/gematik/telematik-id"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/StructureDefinition/identifier-telematik-id"
* uniqueId[=].preferred = false
