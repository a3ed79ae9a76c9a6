RuleSet: Person(prefix, given, family)
* active = true
* name.text = "{prefix} {given} {family}"
* name.family = "{family}"
* name.given = "{given}"
* name.prefix = "{prefix}"
