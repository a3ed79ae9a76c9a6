// German text beside an English one.
RuleSet: German(element, text)
* {element}.extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* {element}.extension[=].extension[+].url = "lang"
* {element}.extension[=].extension[=].valueCode = #de
* {element}.extension[=].extension[+].url = "content"
* {element}.extension[=].extension[=].valueString = {text}
