// One resource type of the directory, and what every type can do.
RuleSet: DirectoryType(type, profile)
* rest.resource[+].type = #{type}
* rest.resource[=].profile = "http://hl7.org/fhir/StructureDefinition/{type}"
* rest.resource[=].supportedProfile = "https://onkonetz.github.io/fhir/StructureDefinition/{profile}"
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #vread
* rest.resource[=].interaction[+].code = #create
* rest.resource[=].interaction[+].code = #update
* rest.resource[=].interaction[+].code = #patch
* rest.resource[=].interaction[+].code = #delete
* rest.resource[=].interaction[+].code = #history-instance
* rest.resource[=].interaction[+].code = #history-type
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].versioning = #versioned
* rest.resource[=].readHistory = true
* rest.resource[=].conditionalCreate = true
* rest.resource[=].conditionalUpdate = true
* insert StandardParam(_id, token, Resource-id)
* insert StandardParam(_lastUpdated, date, Resource-lastUpdated)

// A further profile of the same type.
RuleSet: AlsoProfile(profile)
* rest.resource[=].supportedProfile[+] = "https://onkonetz.github.io/fhir/StructureDefinition/{profile}"

// A search parameter that FHIR defines.
RuleSet: StandardParam(name, type, id)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].definition = "http://hl7.org/fhir/SearchParameter/{id}"
* rest.resource[=].searchParam[=].type = #{type}

// A search parameter of ours.
RuleSet: OwnParam(name, type, id)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].definition = "https://onkonetz.github.io/fhir/SearchParameter/{id}"
* rest.resource[=].searchParam[=].type = #{type}

// What organisations, places and services are searched by in matters of designation.
RuleSet: DesignationParams
* insert OwnParam(designation, token, designation)
* insert OwnParam(designation-issuer, reference, designation-issuer)
* insert OwnParam(designation-period, date, designation-period)
* insert OwnParam(designation-status, token, designation-status)
* insert OwnParam(designation-code-period, composite, designation-code-period)
* insert OwnParam(center-category, token, center-category)

RuleSet: Include(include)
* rest.resource[=].searchInclude[+] = "{include}"

RuleSet: RevInclude(include)
* rest.resource[=].searchRevInclude[+] = "{include}"
