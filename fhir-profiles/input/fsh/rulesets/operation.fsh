// What all operations of ours have in common.
RuleSet: OperationOf(id, code, type)
* id = "{id}"
* url = "https://onkonetz.github.io/fhir/OperationDefinition/{id}"
* version = "0.1.0"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Onkonetz"
* affectsState = false
* code = #{code}
* resource = #{type}
* system = false
* type = true
* instance = false

// A parameter that is given as a string, whatever form it has in a URL.
RuleSet: AskedFor(name, max, type, english, german)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "{max}"
* parameter[=].type = #{type}
* parameter[=].documentation = "{english}"
* insert German(parameter[=].documentation, [["{german}"]])

// A parameter without which there is no answer.
RuleSet: Needed
* parameter[=].min = 1

RuleSet: AnswersWithBundle(english, german)
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #Bundle
* parameter[=].documentation = "{english}"
* insert German(parameter[=].documentation, [["{german}"]])

RuleSet: AnswersWith(type, english, german)
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #{type}
* parameter[=].documentation = "{english}"
* insert German(parameter[=].documentation, [["{german}"]])

// An operation that moves a submission on.
RuleSet: MovesSubmission(id)
* insert OperationOf({id}, {id}, Task)
* kind = #operation
* affectsState = true
* type = false
* instance = true
