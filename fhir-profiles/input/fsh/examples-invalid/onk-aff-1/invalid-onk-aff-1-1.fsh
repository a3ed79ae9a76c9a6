Instance: invalid-onk-aff-1-1
InstanceOf: OnkonetzOrganizationAffiliation
Title: "Network that takes part in itself"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-aff-1-1"
* active = true
* organization = Reference(example-network)
* participatingOrganization = Reference(example-network)
* code[networkRole] = $network-role#cooperation-partner
* extension[status].valueCode = #active
