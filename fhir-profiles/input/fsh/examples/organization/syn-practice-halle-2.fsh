Instance: syn-practice-halle-2
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-halle-2)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Igelgasse Halle (synthetisch)"
* insert TownHalle
