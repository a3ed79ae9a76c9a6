// English text beside a German one.
RuleSet: InEnglish(element, text)
* {element}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* {element}.extension[=].extension[+].url = "lang"
* {element}.extension[=].extension[=].valueCode = #en
* {element}.extension[=].extension[+].url = "content"
* {element}.extension[=].extension[=].valueString = "{text}"
