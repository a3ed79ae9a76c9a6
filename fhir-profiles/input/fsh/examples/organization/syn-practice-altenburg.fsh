Instance: syn-practice-altenburg
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-altenburg)
* active = true
* type[kind] = $onk-kind#specialist-practice "Facharztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Pneumologische Praxis Elsterwinkel Altenburg (synthetisch)"
* insert TownAltenburg
