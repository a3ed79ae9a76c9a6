Instance: syn-hospital-stendal
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-stendal)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Kiebitzaue Stendal (synthetisch)"
* insert TownStendal
