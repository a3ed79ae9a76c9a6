Invariant: onk-id-6
Description: "A site number (Standortnummer) belongs to a Location and to no other entry."
Severity: #error
Expression: "system.hasValue() implies system != 'http://fhir.de/sid/dkgev/standortnummer'"
* insert German(human, [["Eine Standortnummer gehört an einen Standort (Location) und an keinen anderen Eintrag."]])
