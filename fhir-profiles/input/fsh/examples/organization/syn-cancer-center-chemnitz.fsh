Instance: syn-cancer-center-chemnitz
InstanceOf: OnkonetzCenter
Usage: #example
* insert Synthetic(syn-cancer-center-chemnitz)
* active = true
* type[kind] = $onk-kind#oncology-center "Onkologisches Zentrum"
* name = "Onkologisches Zentrum Uhuberg Chemnitz (synthetisch)"
* insert TownChemnitz
