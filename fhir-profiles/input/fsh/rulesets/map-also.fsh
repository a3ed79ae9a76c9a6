// A further target of the source code before.
RuleSet: MapAlso(equivalence, target)
* group[=].element[=].target[+].code = #{target}
* group[=].element[=].target[=].equivalence = #{equivalence}
