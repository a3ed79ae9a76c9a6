Invariant: onk-id-9
Description: "A dental billing number (KZVA) has nine digits."
Severity: #error
Expression: "(system.exists() and system = 'http://fhir.de/sid/kzbv/kzvabrechnungsnummer' and value.hasValue()) implies value.matches('^[0-9]{9}$')"
* insert German(human, [["Eine KZV-Abrechnungsnummer (KZVA) hat neun Ziffern."]])
