Instance: syn-practice-suhl
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-suhl)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Auerhahnsteig Suhl (synthetisch)"
* insert TownSuhl
