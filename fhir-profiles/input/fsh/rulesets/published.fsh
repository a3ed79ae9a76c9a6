// Who publishes a definition, and when it was last changed.
RuleSet: Published
* ^publisher = "Onkonetz"
* ^experimental = false
* ^date = "2026-11-22"
