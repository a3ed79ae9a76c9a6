Instance: invalid-onk-des-2-1
InstanceOf: OnkonetzPartner
Title: "Hospice that is a comprehensive cancer centre"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-des-2-1"
* active = true
* type[kind] = $onk-kind#hospice
* name = "Musterhospiz"
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#spitzenzentrum
* extension[designation].extension[status].valueCode = #active
