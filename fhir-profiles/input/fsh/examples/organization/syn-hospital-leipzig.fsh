Instance: syn-hospital-leipzig
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-leipzig)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Reihereck Leipzig (synthetisch)"
* insert TownLeipzig
