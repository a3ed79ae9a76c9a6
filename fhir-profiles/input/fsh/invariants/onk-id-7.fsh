Invariant: onk-id-7
Description: "A uniform training number (EFN) has fifteen digits."
Severity: #error
Expression: "(system.exists() and system = 'http://fhir.de/sid/bundesaerztekammer/efn' and value.hasValue()) implies value.matches('^[0-9]{15}$')"
* insert German(human, [["Eine einheitliche Fortbildungsnummer (EFN) hat fünfzehn Ziffern."]])
