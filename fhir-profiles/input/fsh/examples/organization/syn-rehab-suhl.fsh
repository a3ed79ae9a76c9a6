Instance: syn-rehab-suhl
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-rehab-suhl)
* active = true
* type[kind] = $onk-kind#rehabilitation "Rehabilitationseinrichtung"
* type[kind].coding[1] = $ihe-type#facility
* name = "Rehabilitationsklinik Auerhahnhöhe Suhl (synthetisch)"
* insert TownSuhl
