Instance: syn-practice-gera
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-gera)
* active = true
* type[kind] = $onk-kind#specialist-practice "Facharztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Urologische Praxis Elsterufer Gera (synthetisch)"
* insert TownGera
