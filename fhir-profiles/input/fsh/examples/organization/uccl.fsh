Instance: uccl
InstanceOf: OnkonetzCenter
Usage: #example
* insert Documented(uccl)
* active = true
* type[kind] = $onk-kind#university-cancer-center "Universitäres Krebszentrum"
* name = "Universitäres Krebszentrum Leipzig (UCCL)"
* alias[+] = "UCCL"
* alias[+] = "Krebszentrum am Universitätsklinikum Leipzig"
* alias[+] = "Krebszentrum am Leipziger Universitätsklinikum"
* insert TownLeipzig
* partOf = Reference(uk-leipzig)
