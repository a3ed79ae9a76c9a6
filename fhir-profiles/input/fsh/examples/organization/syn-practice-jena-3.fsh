Instance: syn-practice-jena-3
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-jena-3)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Schneckenpfad Jena (synthetisch)"
* insert TownJena
