Instance: syn-practice-jena
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-jena)
* active = true
* type[kind] = $onk-kind#oncology-practice "Onkologische Schwerpunktpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Onkologische Schwerpunktpraxis Schmetterlingstal Jena (synthetisch)"
* insert TownJena
