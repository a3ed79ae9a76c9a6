Instance: invalid-onk-des-2-2
InstanceOf: OnkonetzPartner
Title: "Self-help group certified as organ cancer centre"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-des-2-2"
* active = true
* type[kind] = $onk-kind#self-help
* name = "Selbsthilfegruppe Musterstadt"
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-organ
* extension[designation].extension[status].valueCode = #active
