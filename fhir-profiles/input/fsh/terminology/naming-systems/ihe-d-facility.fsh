Instance: ihe-d-facility
InstanceOf: NamingSystem
Title: "Kind of facility (IHE Germany)"
Description: "The code system of facilities of patient care of IHE Germany; its own pages spell its name in two ways. The first name is the one that is stored; the others are replaced by it."
Usage: #definition
* name = "IheDFacility"
* status = #active
* kind = #codesystem
* date = "2026-11-22"
* publisher = "Onkonetz"
* description = "The code system of facilities of patient care of IHE Germany; its own pages spell its name in two ways. The first name is the one that is stored; the others are retired or mistaken and are replaced by it, in entries and in searches."
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://ihe-d.de/CodeSystems/PatientBezogenenGesundheitsversorgung"
* uniqueId[=].preferred = true
* uniqueId[+].type = #uri
* uniqueId[=].value = "http://ihe-d.de/CodeSystems/PatientbezogenenGesundheitsversorgung"
* uniqueId[=].preferred = false
