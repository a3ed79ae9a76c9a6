// Of the terminology only an excerpt is shipped, so that the form is checked and not the code.
Invariant: onk-ind-1
Description: "An indication has a code of ICD-10-GM: a letter, two digits, and where it is finer a dot and one or two digits more."
Severity: #error
Expression: "coding.where(system = 'http://fhir.de/CodeSystem/bfarm/icd-10-gm').exists() and coding.where(system = 'http://fhir.de/CodeSystem/bfarm/icd-10-gm').all(code.hasValue() implies code.matches('^[A-Z][0-9]{2}([.][0-9]{1,2})?$'))"
* insert German(human, [["Eine Indikation hat einen Code der ICD-10-GM: ein Buchstabe, zwei Ziffern und, wo er feiner ist, ein Punkt und ein oder zwei weitere Ziffern."]])
