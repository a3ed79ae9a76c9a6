Instance: syn-hospital-plauen
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-plauen)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Eisvogeltal Plauen (synthetisch)"
* insert TownPlauen
