Instance: syn-practice-dessau-rosslau
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-dessau-rosslau)
* active = true
* type[kind] = $onk-kind#specialist-practice "Facharztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Urologische Praxis Biberdamm Dessau-Roßlau (synthetisch)"
* insert TownDessauRosslau
