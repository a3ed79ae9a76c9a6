Instance: invalid-onk-aff-1-2
InstanceOf: OnkonetzOrganizationAffiliation
Title: "Network that takes part in itself, by an absolute reference"
Usage: #example
* identifier[onkonetzId].value = "invalid-onk-aff-1-2"
* active = true
* organization.reference = "Organization/example-network"
* participatingOrganization.reference = "https://directory.example.org/fhir/Organization/example-network/_history/2"
* code[networkRole] = $network-role#cooperation-partner
* extension[status].valueCode = #active
