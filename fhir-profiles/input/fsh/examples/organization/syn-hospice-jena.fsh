Instance: syn-hospice-jena
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-hospice-jena)
* active = true
* type[kind] = $onk-kind#hospice "Hospiz (stationär)"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hospiz Schmetterlingshaus Jena (synthetisch)"
* insert TownJena
