RuleSet: ConceptMapFrom(id, source)
* url = "https://onkonetz.github.io/fhir/ConceptMap/{id}"
* version = "0.1.0"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Onkonetz"
* sourceCanonical = "https://onkonetz.github.io/fhir/ValueSet/{source}"
