// The digits 3, 5 and 7 count twice, a two-digit result by the sum of its digits (2d - 9 from d = 5 on);
// the digits 4, 6 and 8 count once. The last digit of the sum is digit 9.
Invariant: onk-id-2
Description: "The last digit of an institution number (IKNR) is the check digit of the third to eighth."
Severity: #warning
Expression: "(system.exists() and system = 'http://fhir.de/sid/arge-ik/iknr' and value.hasValue() and value.matches('^[0-9]{9}$')) implies ((2 * (value.substring(2, 1).toInteger() + value.substring(4, 1).toInteger() + value.substring(6, 1).toInteger()) - 9 * ((value.substring(2, 1).toInteger() div 5) + (value.substring(4, 1).toInteger() div 5) + (value.substring(6, 1).toInteger() div 5)) + value.substring(3, 1).toInteger() + value.substring(5, 1).toInteger() + value.substring(7, 1).toInteger()) mod 10 = value.substring(8, 1).toInteger())"
* insert German(human, [["Die letzte Ziffer eines Institutionskennzeichens (IKNR) ist die Prüfziffer der dritten bis achten."]])
