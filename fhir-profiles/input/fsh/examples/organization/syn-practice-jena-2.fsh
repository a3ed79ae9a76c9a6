Instance: syn-practice-jena-2
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-jena-2)
* active = true
* type[kind] = $onk-kind#specialist-practice "Facharztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Frauenärztliche Praxis Orchideenhang Jena (synthetisch)"
* insert TownJena
