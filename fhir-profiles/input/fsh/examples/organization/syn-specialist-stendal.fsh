Instance: syn-specialist-stendal
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-specialist-stendal)
* active = true
* type[kind] = $onk-kind#specialist-practice "Facharztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Urologische Praxis Kiebitzstraße Stendal (synthetisch)"
* insert TownStendal
