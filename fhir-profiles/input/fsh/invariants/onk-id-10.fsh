Invariant: onk-id-10
Description: "A site number (Standortnummer) has six digits, or nine with the part of the site."
Severity: #warning
Expression: "(system.exists() and system = 'http://fhir.de/sid/dkgev/standortnummer' and value.hasValue()) implies value.matches('^[0-9]{6}([0-9]{3})?$')"
* insert German(human, [["Eine Standortnummer hat sechs Ziffern, mit dem Teil des Standorts neun."]])
