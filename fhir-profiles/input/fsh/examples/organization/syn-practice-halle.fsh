Instance: syn-practice-halle
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-halle)
* active = true
* type[kind] = $onk-kind#oncology-practice "Onkologische Schwerpunktpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Onkologische Schwerpunktpraxis Schwanenufer Halle (synthetisch)"
* insert TownHalle
