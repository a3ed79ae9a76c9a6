Instance: example-hospital
InstanceOf: OnkonetzHospital
Title: "Hospital with every German identifier and with numbers in several forms"
Usage: #example
* identifier[onkonetzId].value = "example-hospital"
* identifier[iknr].value = "269999994"
* identifier[bsnr].value = "999999900"
* identifier[kzva].value = "999999999"
* identifier[telematikId].value = "5-2-269999994"
* identifier[asvTeam].value = "999999999"
* identifier[pnr].value = "99999"
* active = true
* type[kind] = $onk-kind#hospital
* type[kind].coding[1] = $ihe-type#facility
* name = "Musterkrankenhaus"
* alias = "Klinikum Musterstadt"
* telecom[+].system = #phone
* telecom[=].value = "+493023125000"
* telecom[+].system = #phone
* telecom[=].value = "(030) 23125 - 001"
* telecom[+].system = #phone
* telecom[=].value = "0049 (0)30 / 23125-002"
* telecom[+].system = #fax
* telecom[=].value = "+49 (30) 23125.003"
* telecom[+].system = #email
* telecom[=].value = "onkologie@krankenhaus.example.org"
* telecom[+].system = #url
* telecom[=].value = "https://krankenhaus.example.org/onkologie?sprache=de"
* address.city = "Musterstadt"
* address.country = "DE"
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-oz
* extension[designation].extension[identifier].valueIdentifier.value = "EXAMPLE-1"
* extension[designation].extension[period].valuePeriod.start = "2024-01-01"
* extension[designation].extension[period].valuePeriod.end = "2026-12-31"
* extension[designation].extension[status].valueCode = #active
