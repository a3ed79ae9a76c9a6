Instance: syn-hospital-zeitz
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-zeitz)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Lerchenrain Zeitz (synthetisch)"
* insert TownZeitz
