Instance: syn-rehab-plauen
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-rehab-plauen)
* active = true
* type[kind] = $onk-kind#rehabilitation "Rehabilitationseinrichtung"
* type[kind].coding[1] = $ihe-type#facility
* name = "Rehabilitationsklinik Eisvogelgrund Plauen (synthetisch)"
* insert TownPlauen
