Instance: syn-hospital-sangerhausen
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-sangerhausen)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Hamsterfeld Sangerhausen (synthetisch)"
* insert TownSangerhausen
