Instance: syn-hospital-altenburg
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-altenburg)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Zeisighain Altenburg (synthetisch)"
* insert TownAltenburg
