Instance: syn-practice-bautzen
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-bautzen)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Dohlengasse Bautzen (synthetisch)"
* insert TownBautzen
