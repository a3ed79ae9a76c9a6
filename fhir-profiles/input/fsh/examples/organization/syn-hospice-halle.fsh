Instance: syn-hospice-halle
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-hospice-halle)
* active = true
* type[kind] = $onk-kind#hospice "Hospiz (stationär)"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hospiz Schwanenteich Halle (synthetisch)"
* insert TownHalle
