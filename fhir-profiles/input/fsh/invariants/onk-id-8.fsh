Invariant: onk-id-8
Description: "A dentist number (ZANR) has nine digits."
Severity: #error
Expression: "(system.exists() and system = 'http://fhir.de/sid/kzbv/zahnarztnummer' and value.hasValue()) implies value.matches('^[0-9]{9}$')"
* insert German(human, [["Eine Zahnarztnummer (ZANR) hat neun Ziffern."]])
