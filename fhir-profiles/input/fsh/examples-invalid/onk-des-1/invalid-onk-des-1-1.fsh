Instance: invalid-onk-des-1-1
InstanceOf: OnkonetzCenter
Title: "Module with the certificate of an oncology centre"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-des-1-1"
* active = true
* type[kind] = $onk-kind#oncology-module
* name = "Modul Magen"
* partOf = Reference(example-hospital)
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-oz
* extension[designation].extension[status].valueCode = #active
