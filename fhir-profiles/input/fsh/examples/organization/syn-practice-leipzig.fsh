Instance: syn-practice-leipzig
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-leipzig)
* identifier[bsnr].value = "999999901"
* active = true
* type[kind] = $onk-kind#oncology-practice "Onkologische Schwerpunktpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Onkologische Schwerpunktpraxis Reiherweg Leipzig (synthetisch)"
* insert TownLeipzig
