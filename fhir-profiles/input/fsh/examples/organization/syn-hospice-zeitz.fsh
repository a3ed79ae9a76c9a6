Instance: syn-hospice-zeitz
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-hospice-zeitz)
* active = true
* type[kind] = $onk-kind#hospice-service "Ambulanter Hospizdienst"
* type[kind].coding[1] = $ihe-type#facility
* name = "Ambulanter Hospizdienst Lerchenruf Zeitz (synthetisch)"
* insert TownZeitz
