Instance: syn-hospice-leipzig
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-hospice-leipzig)
* active = true
* type[kind] = $onk-kind#hospice "Hospiz (stationär)"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hospiz Schwalbennest Leipzig (synthetisch)"
* insert TownLeipzig
