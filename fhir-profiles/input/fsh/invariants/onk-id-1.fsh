Invariant: onk-id-1
Description: "An institution number (IKNR) has nine digits."
Severity: #error
Expression: "(system.exists() and system = 'http://fhir.de/sid/arge-ik/iknr' and value.hasValue()) implies value.matches('^[0-9]{9}$')"
* insert German(human, [["Ein Institutionskennzeichen (IKNR) hat neun Ziffern."]])
