Instance: syn-hospital-goerlitz
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-goerlitz)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Milanhöhe Görlitz (synthetisch)"
* insert TownGoerlitz
