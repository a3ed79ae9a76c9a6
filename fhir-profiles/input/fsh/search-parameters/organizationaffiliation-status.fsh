Instance: SearchParameter-organizationaffiliation-status
InstanceOf: SearchParameter
Title: "Status of an affiliation"
Usage: #definition
* insert SearchParameterOf(organizationaffiliation-status, status, token, [["How an affiliation stands: planned, applied, active, suspended or ended"]])
* name = "OrganizationAffiliationStatus"
* base = #OrganizationAffiliation
* expression = "OrganizationAffiliation.extension('https://onkonetz.github.io/fhir/StructureDefinition/affiliation-status').value"
