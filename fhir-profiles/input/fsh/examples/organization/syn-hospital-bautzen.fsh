Instance: syn-hospital-bautzen
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-bautzen)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Dohlenturm Bautzen (synthetisch)"
* insert TownBautzen
