Instance: syn-hospital-gera
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-gera)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Elsternest Gera (synthetisch)"
* insert TownGera
