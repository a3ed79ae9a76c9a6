Instance: syn-gp-stendal
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-gp-stendal)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Kiebitzwiese Stendal (synthetisch)"
* insert TownStendal
