Instance: invalid-per-1-1
InstanceOf: OnkonetzOrganizationAffiliation
Title: "Period that ends before it begins"
Usage: #example
* identifier[onkonetzId].value = "invalid-per-1-1"
* active = true
* organization = Reference(example-network)
* participatingOrganization = Reference(example-hospital)
* code[networkRole] = $network-role#cooperation-partner
* extension[status].valueCode = #active
* period.start = "2026-12-31"
* period.end = "2023-01-01"
