Instance: syn-hospital-nordhausen
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-nordhausen)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Wildkatzenberg Nordhausen (synthetisch)"
* insert TownNordhausen
