Instance: syn-mvz-goerlitz
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-mvz-goerlitz)
* active = true
* type[kind] = $onk-kind#mvz "Medizinisches Versorgungszentrum (MVZ)"
* type[kind].coding[1] = $ihe-type#facility
* name = "MVZ Milanplatz Görlitz (synthetisch)"
* insert TownGoerlitz
