// Specialists "from Merseburg" take part; no institution there is named.
Instance: merseburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(merseburg)
* insert Town
* name = "Merseburg"
* insert TownMerseburg
* address.district = "Saalekreis"
* insert PointMerseburg
* partOf = Reference(saalekreis)
