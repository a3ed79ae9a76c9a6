Invariant: onk-id-3
Description: "A practice site number (BSNR) has nine digits."
Severity: #error
Expression: "(system.exists() and system = 'https://fhir.kbv.de/NamingSystem/KBV_NS_Base_BSNR' and value.hasValue()) implies value.matches('^[0-9]{9}$')"
* insert German(human, [["Eine Betriebsstättennummer (BSNR) hat neun Ziffern."]])
