RuleSet: OwnValueSet
* ^experimental = false
* ^publisher = "Onkonetz"
