Instance: syn-practice-erfurt
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-erfurt)
* active = true
* type[kind] = $onk-kind#oncology-practice "Onkologische Schwerpunktpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Onkologische Schwerpunktpraxis Storchengasse Erfurt (synthetisch)"
* insert TownErfurt
