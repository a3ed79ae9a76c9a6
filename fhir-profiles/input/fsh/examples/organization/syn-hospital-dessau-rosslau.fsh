Instance: syn-hospital-dessau-rosslau
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-dessau-rosslau)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Biberaue Dessau-Roßlau (synthetisch)"
* insert TownDessauRosslau
