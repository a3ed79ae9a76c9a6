Instance: wtz-essen
InstanceOf: OnkonetzCenter
Usage: #example
* insert Documented(wtz-essen)
* active = true
* type[kind] = $onk-kind#university-cancer-center "Universitäres Krebszentrum"
* name = "Westdeutsches Tumorzentrum (WTZ) Essen"
* alias = "WTZ Essen"
* insert TownEssen
* partOf = Reference(universitaetsmedizin-essen)
