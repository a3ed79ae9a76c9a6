Invariant: onk-id-4
Description: "A physician number (LANR) has nine digits."
Severity: #error
Expression: "(system.exists() and system = 'https://fhir.kbv.de/NamingSystem/KBV_NS_Base_ANR' and value.hasValue()) implies value.matches('^[0-9]{9}$')"
* insert German(human, [["Eine Arztnummer (LANR) hat neun Ziffern."]])
