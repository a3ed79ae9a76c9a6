Instance: SearchParameter-organization-alias
InstanceOf: SearchParameter
Title: "Alias of an organisation"
Usage: #definition
* insert SearchParameterOf(organization-alias, alias, string, [["Another name of the organisation, such as a former or a short one"]])
* name = "OrganizationAlias"
* base = #Organization
* expression = "Organization.alias"
