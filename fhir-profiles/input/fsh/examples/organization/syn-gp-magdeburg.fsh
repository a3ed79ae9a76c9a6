Instance: syn-gp-magdeburg
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-gp-magdeburg)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Graureiherweg Magdeburg (synthetisch)"
* insert TownMagdeburg
