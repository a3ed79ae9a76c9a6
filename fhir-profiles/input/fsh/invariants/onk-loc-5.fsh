// Exchanged, the position would lie in Germany or a neighbour; as it stands it lies between the Gulf of Aden and Siberia.
Invariant: onk-loc-5
Description: "Latitude and longitude of a place are not exchanged."
Severity: #error
Expression: "(latitude.hasValue() and longitude.hasValue()) implies (longitude >= 41.3 and longitude <= 57.8 and latitude >= -5.2 and latitude <= 24.2).not()"
* insert German(human, [["Breite und Länge eines Orts sind nicht vertauscht."]])
