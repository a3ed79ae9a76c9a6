Instance: wtz-muenster
InstanceOf: OnkonetzCenter
Usage: #example
* insert Documented(wtz-muenster)
* active = true
* type[kind] = $onk-kind#university-cancer-center "Universitäres Krebszentrum"
* name = "Westdeutsches Tumorzentrum (WTZ) Münster"
* alias = "WTZ Münster"
* insert TownMuenster
* partOf = Reference(uk-muenster)
