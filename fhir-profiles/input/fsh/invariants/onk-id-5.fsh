Invariant: onk-id-5
Description: "A Telematik-ID is a sector of one or two digits, a hyphen and printable ASCII characters, 128 characters at most."
Severity: #error
Expression: "(system.exists() and system = 'https://gematik.de/fhir/sid/telematik-id' and value.hasValue()) implies (value.matches('^[1-9][0-9]?-[!-~]+$') and value.length() <= 128)"
* insert German(human, [["Eine Telematik-ID besteht aus einem ein- oder zweistelligen Sektor, einem Bindestrich und druckbaren ASCII-Zeichen, höchstens 128 Zeichen."]])
