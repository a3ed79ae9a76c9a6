Instance: SearchParameter-organizationaffiliation-funder
InstanceOf: SearchParameter
Title: "Who funds an affiliation"
Usage: #definition
* insert SearchParameterOf(organizationaffiliation-funder, funder, reference, [["Who gives the money that flows within the affiliation"]])
* name = "OrganizationAffiliationFunder"
* base = #OrganizationAffiliation
* expression = "OrganizationAffiliation.extension('https://onkonetz.github.io/fhir/StructureDefinition/funding').extension('funder').value"
* target = #Organization
