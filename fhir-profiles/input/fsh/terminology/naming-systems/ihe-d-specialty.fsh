Instance: ihe-d-specialty
InstanceOf: NamingSystem
Title: "Medical specialty (IHE Germany)"
Description: "The code system of medical specialties of IHE Germany. The first name is the one that is stored; the others are replaced by it."
Usage: #definition
* name = "IheDSpecialty"
* status = #active
* kind = #codesystem
* date = "2026-11-22"
* publisher = "Onkonetz"
* description = "The code system of medical specialties of IHE Germany. The first name is the one that is stored; the others are retired or mistaken and are replaced by it, in entries and in searches."
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://ihe-d.de/CodeSystems/AerztlicheFachrichtungen"
* uniqueId[=].preferred = true
* uniqueId[+].type = #oid
* uniqueId[=].value = "1.3.6.1.4.1.19376.3.276.1.5.4"
* uniqueId[=].preferred = false
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://www.ihe-d.de/fhir/CodeSystem/FachrichtungenAerztlich"
* uniqueId[=].preferred = false
