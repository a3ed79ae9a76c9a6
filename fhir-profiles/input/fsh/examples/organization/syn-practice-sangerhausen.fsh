Instance: syn-practice-sangerhausen
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-sangerhausen)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Hamsterwinkel Sangerhausen (synthetisch)"
* insert TownSangerhausen
