Instance: syn-rehab-weimar
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-rehab-weimar)
* active = true
* type[kind] = $onk-kind#rehabilitation "Rehabilitationseinrichtung"
* type[kind].coding[1] = $ihe-type#facility
* name = "Rehabilitationsklinik Nachtigallengrund Weimar (synthetisch)"
* insert TownWeimar
