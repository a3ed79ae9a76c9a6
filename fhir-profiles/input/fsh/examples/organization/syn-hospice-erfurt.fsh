Instance: syn-hospice-erfurt
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-hospice-erfurt)
* active = true
* type[kind] = $onk-kind#hospice "Hospiz (stationär)"
* type[kind].coding[1] = $ihe-type#facility
* name = "Hospiz Storchennest Erfurt (synthetisch)"
* insert TownErfurt
