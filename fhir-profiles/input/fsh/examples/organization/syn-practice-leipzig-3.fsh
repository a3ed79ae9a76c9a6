Instance: syn-practice-leipzig-3
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-leipzig-3)
* active = true
* type[kind] = $onk-kind#specialist-practice "Facharztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Frauenärztliche Praxis Meisenhof Leipzig (synthetisch)"
* insert TownLeipzig
