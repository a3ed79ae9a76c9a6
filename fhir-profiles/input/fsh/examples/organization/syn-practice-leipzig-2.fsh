Instance: syn-practice-leipzig-2
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-leipzig-2)
* active = true
* type[kind] = $onk-kind#specialist-practice "Facharztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Urologische Praxis Fischotterstraße Leipzig (synthetisch)"
* insert TownLeipzig
