// A word and the code that is meant, in the group at hand.
RuleSet: Word(word, equivalence, target)
* group[=].element[+].code = #"{word}"
* group[=].element[=].target[+].code = #{target}
* group[=].element[=].target[=].equivalence = #{equivalence}

// A further code that is meant by the word before.
RuleSet: WordAlso(equivalence, target)
* group[=].element[=].target[+].code = #{target}
* group[=].element[=].target[=].equivalence = #{equivalence}
