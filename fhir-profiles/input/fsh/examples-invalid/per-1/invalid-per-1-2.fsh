Instance: invalid-per-1-2
InstanceOf: OnkonetzHospital
Title: "Designation that ends before it begins"
Usage: #example
* identifier[onkonetzId].value = "invalid-per-1-2"
* active = true
* type[kind] = $onk-kind#hospital
* name = "Musterkrankenhaus"
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-oz
* extension[designation].extension[status].valueCode = #active
* extension[designation].extension[period].valuePeriod.start = "2026-12-31"
* extension[designation].extension[period].valuePeriod.end = "2023-01-01"
