// "A third site of high-performance medicine" in Saxony; no institution there is named.
Instance: chemnitz
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(chemnitz)
* insert Town
* name = "Chemnitz"
* insert TownChemnitz
* insert PointChemnitz
* partOf = Reference(sachsen)
