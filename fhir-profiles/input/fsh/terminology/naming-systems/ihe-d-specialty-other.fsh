Instance: ihe-d-specialty-other
InstanceOf: NamingSystem
Title: "Other specialty (IHE Germany)"
Description: "The code system of specialties other than medical of IHE Germany. The first name is the one that is stored; the others are replaced by it."
Usage: #definition
* name = "IheDSpecialtyOther"
* status = #active
* kind = #codesystem
* date = "2026-11-22"
* publisher = "Onkonetz"
* description = "The code system of specialties other than medical of IHE Germany. The first name is the one that is stored; the others are retired or mistaken and are replaced by it, in entries and in searches."
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://ihe-d.de/CodeSystems/NichtaerztlicheFachrichtungen"
* uniqueId[=].preferred = true
* uniqueId[+].type = #oid
* uniqueId[=].value = "1.3.6.1.4.1.19376.3.276.1.5.5"
* uniqueId[=].preferred = false
