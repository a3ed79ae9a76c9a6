// A generous box: it catches exchanged coordinates, a missing sign and a slipped decimal point.
Invariant: onk-loc-1
Description: "The position of a place lies within Germany or its neighbours: latitude 45 to 56, longitude 2 to 25."
Severity: #error
Expression: "(latitude.hasValue() and longitude.hasValue()) implies (latitude >= 45 and latitude <= 56 and longitude >= 2 and longitude <= 25)"
* insert German(human, [["Die Position eines Orts liegt in Deutschland oder seinen Nachbarländern: Breite 45 bis 56, Länge 2 bis 25."]])
