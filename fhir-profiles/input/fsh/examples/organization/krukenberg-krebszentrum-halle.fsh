Instance: krukenberg-krebszentrum-halle
InstanceOf: OnkonetzCenter
Usage: #example
* insert Documented(krukenberg-krebszentrum-halle)
* active = true
* type[kind] = $onk-kind#cancer-center "Krebszentrum (allgemein)"
* name = "Krukenberg-Krebszentrum Halle"
* insert TownHalle
* partOf = Reference(uk-halle)
