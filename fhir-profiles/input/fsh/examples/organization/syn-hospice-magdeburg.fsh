Instance: syn-hospice-magdeburg
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-hospice-magdeburg)
* active = true
* type[kind] = $onk-kind#hospice "Hospiz (stationär)"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hospiz Graureiherhaus Magdeburg (synthetisch)"
* insert TownMagdeburg
