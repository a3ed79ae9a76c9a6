Instance: ihe-d-title
InstanceOf: NamingSystem
Title: "Title of specialist (IHE Germany)"
Description: "The code system of titles of specialists of the medical chambers. The first name is the one that is stored; the others are replaced by it."
Usage: #definition
* name = "IheDTitle"
* status = #active
* kind = #codesystem
* date = "2026-11-22"
* publisher = "Onkonetz"
* description = "The code system of titles of specialists of the medical chambers. The first name is the one that is stored; the others are retired or mistaken and are replaced by it, in entries and in searches."
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://ihe-d.de/CodeSystems/FacharzttitelDerAerztekammern"
* uniqueId[=].preferred = true
* uniqueId[+].type = #oid
* uniqueId[=].value = "1.2.276.0.76.5.514"
* uniqueId[=].preferred = false
