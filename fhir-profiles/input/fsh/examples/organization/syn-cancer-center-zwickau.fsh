Instance: syn-cancer-center-zwickau
InstanceOf: OnkonetzCenter
Usage: #example
* insert Synthetic(syn-cancer-center-zwickau)
* active = true
* type[kind] = $onk-kind#cancer-center "Krebszentrum (allgemein)"
* name = "Krebszentrum Kranichwiese Zwickau (synthetisch)"
* insert TownZwickau
