// The display of the target before.
RuleSet: MapDisplay(display)
* group[=].element[=].target[=].display = "{display}"
