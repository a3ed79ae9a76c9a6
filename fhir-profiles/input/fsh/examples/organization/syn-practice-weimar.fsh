Instance: syn-practice-weimar
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-weimar)
* active = true
* type[kind] = $onk-kind#specialist-practice "Facharztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hautärztliche Praxis Nachtigallenweg Weimar (synthetisch)"
* insert TownWeimar
