Instance: syn-practice-gera-2
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-gera-2)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Elsternstraße Gera (synthetisch)"
* insert TownGera
