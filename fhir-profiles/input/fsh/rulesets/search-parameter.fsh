// What all search parameters of ours have in common.
RuleSet: SearchParameterOf(id, code, type, description)
* id = "{id}"
* url = "https://onkonetz.github.io/fhir/SearchParameter/{id}"
* version = "0.1.0"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Onkonetz"
* code = #{code}
* type = #{type}
* description = {description}
* xpathUsage = #normal
* multipleOr = true
* multipleAnd = true

// The types that carry designations.
RuleSet: OnDesignated
* base[+] = #Organization
* base[+] = #Location
* base[+] = #HealthcareService
