Instance: example-partnership
InstanceOf: OnkonetzOrganizationAffiliation
Title: "Hospital that takes part in a network and is funded"
Usage: #example
* identifier[onkonetzId].value = "example-partnership"
* active = true
* period.start = "2024-03"
* period.end = "2027-02"
* organization = Reference(example-network)
* participatingOrganization = Reference(example-hospital)
* code[partnerKind] = $partner-kind#partner-hospital
* code[networkRole] = $network-role#cooperation-partner
* extension[status].valueCode = #active
* extension[funding].extension[funder].valueReference = Reference(example-hospital)
* extension[funding].extension[amount].valueMoney.value = 250000
* extension[funding].extension[amount].valueMoney.currency = #EUR
* extension[funding].extension[approximate].valueBoolean = true
* extension[funding].extension[purpose].valueString = "Koordination"
