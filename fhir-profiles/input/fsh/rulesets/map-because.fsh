// Why the target before is not the same thing.
RuleSet: MapBecause(comment)
* group[=].element[=].target[=].comment = "{comment}"
