Instance: bsnr
InstanceOf: NamingSystem
Title: "BSNR"
Description: "The number of a practice site that the associations of panel doctors give (Betriebsstättennummer). The first name is the one that is stored; the others are replaced by it."
Usage: #definition
* name = "Bsnr"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Onkonetz"
* description = "The number of a practice site that the associations of panel doctors give (Betriebsstättennummer). The first name is the one that is stored; the others are retired or mistaken and are replaced by it, in entries and in searches."
* uniqueId[+].type = #uri
* uniqueId[=].value = "https://fhir.kbv.de/NamingSystem/KBV_NS_Base_BSNR"
* uniqueId[=].preferred = true
* uniqueId[+].type = #oid
* uniqueId[=].value = "1.2.276.0.76.4.17"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/NamingSystem/kbv/bsnr"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/StructureDefinition/identifier-bsnr"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/sid/kbv/bsnr"
* uniqueId[=].preferred = false
