Instance: syn-rehab-bautzen
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-rehab-bautzen)
* active = true
* type[kind] = $onk-kind#rehabilitation "Rehabilitationseinrichtung"
* type[kind].coding[1] = $ihe-type#facility
* name = "Rehabilitationsklinik Dohlenwald Bautzen (synthetisch)"
* insert TownBautzen
