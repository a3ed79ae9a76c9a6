Instance: syn-gp-halberstadt
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-gp-halberstadt)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Rotmilangasse Halberstadt (synthetisch)"
* insert TownHalberstadt
