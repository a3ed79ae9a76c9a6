Instance: syn-palliative-leipzig
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-palliative-leipzig)
* active = true
* type[kind] = $onk-kind#palliative "Palliativdienst / SAPV-Team"
* name = "Palliativdienst Schwalbenflug Leipzig (synthetisch)"
* insert TownLeipzig
