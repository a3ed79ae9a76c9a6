// We have looked: the target code system has nothing for this code.
RuleSet: MapUnmatched(source, comment)
* group[=].element[+].code = #{source}
* group[=].element[=].target[+].equivalence = #unmatched
* group[=].element[=].target[=].comment = "{comment}"
