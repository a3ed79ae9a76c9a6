Instance: syn-rehab-gera
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-rehab-gera)
* active = true
* type[kind] = $onk-kind#rehabilitation "Rehabilitationseinrichtung"
* type[kind].coding[1] = $ihe-type#facility
* name = "Rehabilitationszentrum Elsterbogen Gera (synthetisch)"
* insert TownGera
