Instance: syn-hospice-chemnitz
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-hospice-chemnitz)
* active = true
* type[kind] = $onk-kind#hospice-service "Ambulanter Hospizdienst"
* type[kind].coding[1] = $ihe-type#facility
* name = "Ambulanter Hospizdienst Käuzchen Chemnitz (synthetisch)"
* insert TownChemnitz
