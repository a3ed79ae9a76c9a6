Instance: syn-hospital-merseburg
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-merseburg)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Rabenbrücke Merseburg (synthetisch)"
* insert TownMerseburg
