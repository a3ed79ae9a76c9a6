Instance: oz-magdeburg
InstanceOf: OnkonetzCenter
Usage: #example
* insert Documented(oz-magdeburg)
* active = true
* type[kind] = $onk-kind#oncology-center "Onkologisches Zentrum"
* name = "Onkologisches Zentrum der Universitätsmedizin Magdeburg"
* alias[+] = "Onkologisches Zentrum Magdeburg"
* alias[+] = "OZ Magdeburg"
* insert TownMagdeburg
* partOf = Reference(ummd)
