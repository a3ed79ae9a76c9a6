Invariant: onk-loc-4
Description: "A place whose address is in Germany has a position in Germany: latitude 47.2 to 55.1, longitude 5.8 to 15.1."
Severity: #error
Expression: "(latitude.hasValue() and longitude.hasValue() and (longitude >= 41.3 and longitude <= 57.8 and latitude >= -5.2 and latitude <= 24.2).not() and %resource.address.country.where($this.upper() in ('DE' | 'DEU' | 'D' | 'DEUTSCHLAND' | 'GERMANY')).exists()) implies (latitude >= 47.2 and latitude <= 55.1 and longitude >= 5.8 and longitude <= 15.1)"
* insert German(human, [["Ein Ort mit einer Adresse in Deutschland hat eine Position in Deutschland: Breite 47,2 bis 55,1, Länge 5,8 bis 15,1."]])
