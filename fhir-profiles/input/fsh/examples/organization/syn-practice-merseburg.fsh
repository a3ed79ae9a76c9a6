Instance: syn-practice-merseburg
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-merseburg)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Rabenstieg Merseburg (synthetisch)"
* insert TownMerseburg
