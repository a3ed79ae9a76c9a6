Instance: syn-practice-zeitz
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-zeitz)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Lerchenfeld Zeitz (synthetisch)"
* insert TownZeitz
