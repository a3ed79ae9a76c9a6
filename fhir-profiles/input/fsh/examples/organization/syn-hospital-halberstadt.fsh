Instance: syn-hospital-halberstadt
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-halberstadt)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Rotmilanberg Halberstadt (synthetisch)"
* insert TownHalberstadt
