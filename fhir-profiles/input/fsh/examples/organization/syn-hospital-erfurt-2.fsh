Instance: syn-hospital-erfurt-2
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-erfurt-2)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Amselgarten Erfurt (synthetisch)"
* insert TownErfurt
