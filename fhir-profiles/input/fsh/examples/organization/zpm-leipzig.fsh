Instance: zpm-leipzig
InstanceOf: OnkonetzCenter
Usage: #example
* insert Documented(zpm-leipzig)
* active = true
* type[kind] = $onk-kind#personalised-medicine-center "Zentrum für Personalisierte Medizin (ZPM)"
* name = "Zentrum für Personalisierte Medizin (ZPM) Leipzig"
* alias[+] = "ZPM Leipzig"
* alias[+] = "ZPM"
* insert TownLeipzig
* partOf = Reference(uccl)
