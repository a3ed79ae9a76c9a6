Instance: syn-hospital-suhl
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-suhl)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Auerhahnwald Suhl (synthetisch)"
* insert TownSuhl
