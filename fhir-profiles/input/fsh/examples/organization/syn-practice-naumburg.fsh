Instance: syn-practice-naumburg
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-naumburg)
* active = true
* type[kind] = $onk-kind#specialist-practice "Facharztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hautärztliche Praxis Rebhuhnberg Naumburg (synthetisch)"
* insert TownNaumburg
