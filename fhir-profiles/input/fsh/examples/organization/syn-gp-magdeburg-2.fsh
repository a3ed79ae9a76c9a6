Instance: syn-gp-magdeburg-2
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-gp-magdeburg-2)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Feldhasenring Magdeburg (synthetisch)"
* insert TownMagdeburg
