// One source code and its first target, in the group at hand.
RuleSet: Map(source, equivalence, target)
* group[=].element[+].code = #{source}
* group[=].element[=].target[+].code = #{target}
* group[=].element[=].target[=].equivalence = #{equivalence}
