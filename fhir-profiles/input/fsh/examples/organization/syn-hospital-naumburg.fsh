Instance: syn-hospital-naumburg
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-naumburg)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Pirolgarten Naumburg (synthetisch)"
* insert TownNaumburg
