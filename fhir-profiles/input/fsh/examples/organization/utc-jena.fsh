Instance: utc-jena
InstanceOf: OnkonetzCenter
Usage: #example
* insert Documented(utc-jena)
* active = true
* type[kind] = $onk-kind#university-cancer-center "Universitäres Krebszentrum"
* name = "UniversitätsTumorCentrum Jena"
* alias = "Krebszentrum am Universitätsklinikum Jena"
* insert TownJena
* partOf = Reference(uk-jena)
