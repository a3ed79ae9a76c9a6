Instance: iknr
InstanceOf: NamingSystem
Title: "IKNR"
Description: "The number of an institution that the Arbeitsgemeinschaft Institutionskennzeichen gives (Institutionskennzeichen). The first name is the one that is stored; the others are replaced by it."
Usage: #definition
* name = "Iknr"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Onkonetz"
* description = "The number of an institution that the Arbeitsgemeinschaft Institutionskennzeichen gives (Institutionskennzeichen). The first name is the one that is stored; the others are retired or mistaken and are replaced by it, in entries and in searches."
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/sid/arge-ik/iknr"
* uniqueId[=].preferred = true
* uniqueId[+].type = #oid
* uniqueId[=].value = "1.2.276.0.76.4.5"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/NamingSystem/arge-ik/iknr"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/StructureDefinition/identifier-iknr"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://fhir.de/fhir/sid/arge-ik/iknr"
* uniqueId[=].preferred = false
