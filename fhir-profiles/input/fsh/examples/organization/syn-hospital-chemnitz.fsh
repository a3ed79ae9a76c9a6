Instance: syn-hospital-chemnitz
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-chemnitz)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Uhuberg Chemnitz (synthetisch)"
* insert TownChemnitz
