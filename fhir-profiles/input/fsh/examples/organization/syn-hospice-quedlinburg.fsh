Instance: syn-hospice-quedlinburg
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-hospice-quedlinburg)
* active = true
* type[kind] = $onk-kind#hospice-service "Ambulanter Hospizdienst"
* type[kind].coding[1] = $ihe-type#facility
* name = "Ambulanter Hospizdienst Salamander Quedlinburg (synthetisch)"
* insert TownQuedlinburg
