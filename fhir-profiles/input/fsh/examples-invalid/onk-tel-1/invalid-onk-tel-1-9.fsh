Instance: invalid-onk-tel-1-9
InstanceOf: OnkonetzOrganizationAffiliation
Title: "Phone number of an affiliation without an area code"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-tel-1-9"
* active = true
* organization = Reference(example-network)
* participatingOrganization = Reference(example-hospital)
* code[networkRole] = $network-role#cooperation-partner
* extension[status].valueCode = #active
* telecom.system = #phone
* telecom.value = "23125-000"
