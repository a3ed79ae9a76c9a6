Instance: syn-practice-erfurt-2
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-erfurt-2)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Amselsteg Erfurt (synthetisch)"
* insert TownErfurt
