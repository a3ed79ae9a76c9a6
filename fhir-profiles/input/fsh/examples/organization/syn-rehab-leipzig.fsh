Instance: syn-rehab-leipzig
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-rehab-leipzig)
* active = true
* type[kind] = $onk-kind#rehabilitation "Rehabilitationseinrichtung"
* type[kind].coding[1] = $ihe-type#facility
* name = "Rehabilitationszentrum Libellensee Leipzig (synthetisch)"
* insert TownLeipzig
