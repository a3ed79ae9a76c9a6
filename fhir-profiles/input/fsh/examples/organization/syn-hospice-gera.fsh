Instance: syn-hospice-gera
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-hospice-gera)
* active = true
* type[kind] = $onk-kind#hospice-service "Ambulanter Hospizdienst"
* type[kind].coding[1] = $ihe-type#facility
* name = "Ambulanter Hospizdienst Elsterruf Gera (synthetisch)"
* insert TownGera
