Instance: syn-rehab-nordhausen
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-rehab-nordhausen)
* active = true
* type[kind] = $onk-kind#rehabilitation "Rehabilitationseinrichtung"
* type[kind].coding[1] = $ihe-type#facility
* name = "Rehabilitationsklinik Wildkatzengrund Nordhausen (synthetisch)"
* insert TownNordhausen
