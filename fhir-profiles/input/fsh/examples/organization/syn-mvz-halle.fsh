Instance: syn-mvz-halle
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-mvz-halle)
* active = true
* type[kind] = $onk-kind#mvz "Medizinisches Versorgungszentrum (MVZ)"
* type[kind].coding[1] = $ihe-type#facility
* name = "MVZ Schwanenplatz Halle (synthetisch)"
* insert TownHalle
