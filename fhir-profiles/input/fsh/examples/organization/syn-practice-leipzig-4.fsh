Instance: syn-practice-leipzig-4
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-practice-leipzig-4)
* active = true
* type[kind] = $onk-kind#gp-practice "Hausarztpraxis"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hausarztpraxis Spatzenwinkel Leipzig (synthetisch)"
* insert TownLeipzig
