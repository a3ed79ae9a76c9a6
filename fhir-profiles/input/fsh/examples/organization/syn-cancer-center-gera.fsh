Instance: syn-cancer-center-gera
InstanceOf: OnkonetzCenter
Usage: #example
* insert Synthetic(syn-cancer-center-gera)
* active = true
* type[kind] = $onk-kind#cancer-center "Krebszentrum (allgemein)"
* name = "Krebszentrum Elsternest Gera (synthetisch)"
* insert TownGera
