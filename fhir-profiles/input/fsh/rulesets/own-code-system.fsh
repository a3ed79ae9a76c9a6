// A code system of ours is complete and names the value set of all its codes, which bears the same id.
RuleSet: OwnCodeSystem(id)
* ^language = #de
* ^caseSensitive = true
* ^content = #complete
* ^experimental = false
* ^publisher = "Onkonetz"
* ^valueSet = "https://onkonetz.github.io/fhir/ValueSet/{id}"
