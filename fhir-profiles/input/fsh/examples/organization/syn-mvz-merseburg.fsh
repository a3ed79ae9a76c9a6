Instance: syn-mvz-merseburg
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-mvz-merseburg)
* active = true
* type[kind] = $onk-kind#mvz "Medizinisches Versorgungszentrum (MVZ)"
* type[kind].coding[1] = $ihe-type#facility
* name = "MVZ Rabenplatz Merseburg (synthetisch)"
* insert TownMerseburg
