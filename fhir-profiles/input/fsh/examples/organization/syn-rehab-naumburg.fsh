Instance: syn-rehab-naumburg
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-rehab-naumburg)
* active = true
* type[kind] = $onk-kind#rehabilitation "Rehabilitationseinrichtung"
* type[kind].coding[1] = $ihe-type#facility
* name = "Rehabilitationsklinik Pirolhain Naumburg (synthetisch)"
* insert TownNaumburg
