// Who publishes a definition, and for which country it is made.
RuleSet: Published
* ^publisher = "Onkonetz"
* ^experimental = false
* ^date = "2026-11-22"
* ^jurisdiction = urn:iso:std:iso:3166#DE
