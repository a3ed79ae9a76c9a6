// The place of an organisation.
RuleSet: SiteOf(organization)
* status = #active
* mode = #instance
* physicalType = $location-physical-type#si
* managingOrganization = Reference({organization})

// A town of which the documents name no institution.
RuleSet: Town
* status = #active
* mode = #instance
* type = $v3-role#COMM
* physicalType = $location-physical-type#area

// A district or a state.
RuleSet: District(name, state)
* status = #active
* mode = #instance
* name = "{name}"
* type[jurisdiction] = $ihe-type#jurisdiction
* physicalType = $location-physical-type#jdn
* address.state = "{state}"
* address.country = "DE"
