Instance: invalid-onk-des-1-2
InstanceOf: OnkonetzCenter
Title: "Organ cancer centre with the certificate of a module"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-des-1-2"
* active = true
* type[kind] = $onk-kind#organ-cancer-center
* name = "Magenkrebszentrum"
* partOf = Reference(example-hospital)
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-modul
* extension[designation].extension[category].valueCodeableConcept = $center-category#magen
* extension[designation].extension[status].valueCode = #active
