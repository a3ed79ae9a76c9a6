Instance: syn-hospital-quedlinburg
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-quedlinburg)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Salamandertal Quedlinburg (synthetisch)"
* insert TownQuedlinburg
