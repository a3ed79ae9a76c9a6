Instance: syn-mvz-leipzig
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-mvz-leipzig)
* active = true
* type[kind] = $onk-kind#mvz "Medizinisches Versorgungszentrum (MVZ)"
* type[kind].coding[1] = $ihe-type#facility
* name = "MVZ Reiherplatz Leipzig (synthetisch)"
* insert TownLeipzig
