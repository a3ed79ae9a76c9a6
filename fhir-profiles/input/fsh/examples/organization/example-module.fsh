Instance: example-module
InstanceOf: OnkonetzCenter
Title: "Certified module of an oncology centre"
Usage: #example
* identifier[onkonetzId].value = "example-module"
* active = true
* type[kind] = $onk-kind#oncology-module
* name = "Modul Magen"
* partOf = Reference(example-hospital)
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-modul
* extension[designation].extension[category].valueCodeableConcept = $center-category#magen
* extension[designation].extension[status].valueCode = #active
