Instance: syn-practice-chemnitz
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-chemnitz)
* active = true
* type[kind] = $onk-kind#oncology-practice "Onkologische Schwerpunktpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Onkologische Schwerpunktpraxis Luchssteig Chemnitz (synthetisch)"
* insert TownChemnitz
