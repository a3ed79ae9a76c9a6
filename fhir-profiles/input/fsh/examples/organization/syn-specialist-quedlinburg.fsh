Instance: syn-specialist-quedlinburg
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-specialist-quedlinburg)
* active = true
* type[kind] = $onk-kind#specialist-practice "Facharztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Frauenärztliche Praxis Feuersalamander Quedlinburg (synthetisch)"
* insert TownQuedlinburg
