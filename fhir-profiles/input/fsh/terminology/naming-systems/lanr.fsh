Instance: lanr
InstanceOf: NamingSystem
Title: "LANR"
Description: "The number of a physician that the associations of panel doctors give (lebenslange Arztnummer). The first name is the one that is stored; the others are replaced by it."
Usage: #definition
* name = "Lanr"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Onkonetz"
* description = "The number of a physician that the associations of panel doctors give (lebenslange Arztnummer). The first name is the one that is stored; the others are retired or mistaken and are replaced by it, in entries and in searches."
* uniqueId[+].type = #uri
* uniqueId[=].value = "https://fhir.kbv.de/NamingSystem/KBV_NS_Base_ANR"
* uniqueId[=].preferred = true
* uniqueId[+].type = #oid
* uniqueId[=].value = "1.2.276.0.76.4.16"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/NamingSystem/kbv/lanr"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/StructureDefinition/identifier-lanr"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/sid/kbv/lanr"
* uniqueId[=].preferred = false
