Instance: example-practice
InstanceOf: OnkonetzPartner
Title: "Practice that is part of a certified organ cancer centre"
Usage: #example
* identifier[onkonetzId].value = "example-practice"
* active = true
* type[kind] = $onk-kind#oncology-practice
* type[1] = $ihed-facility#PRA
* name = "Onkologische Schwerpunktpraxis Musterstadt"
* telecom[+].system = #sms
* telecom[=].value = "+4915123456789"
* address.city = "Musterstadt"
* address.country = "DE"
* extension[designation][+].extension[code].valueCodeableConcept = $designation-cs#dkg-organ
* extension[designation][=].extension[category].valueCodeableConcept = $center-category#haematologie
* extension[designation][=].extension[status].valueCode = #active
* extension[designation][+].extension[code].valueCodeableConcept = $designation-cs#nngm-partner
* extension[designation][=].extension[status].valueCode = #applied
