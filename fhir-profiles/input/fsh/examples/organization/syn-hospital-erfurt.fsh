Instance: syn-hospital-erfurt
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-erfurt)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Storchenwiese Erfurt (synthetisch)"
* insert TownErfurt
