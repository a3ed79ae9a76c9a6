Instance: invalid-onk-id-6-5
InstanceOf: OnkonetzOrganizationAffiliation
Title: "Site number on an affiliation"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-id-6-5"
* active = true
* organization = Reference(example-network)
* participatingOrganization = Reference(example-hospital)
* code[networkRole] = $network-role#cooperation-partner
* extension[status].valueCode = #active
* identifier[1].system = $standortnummer
* identifier[1].value = "999999000"
