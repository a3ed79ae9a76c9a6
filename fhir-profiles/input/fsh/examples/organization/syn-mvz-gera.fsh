Instance: syn-mvz-gera
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-mvz-gera)
* active = true
* type[kind] = $onk-kind#mvz "Medizinisches Versorgungszentrum (MVZ)"
* type[kind].coding[1] = $ihe-type#facility
* name = "MVZ Elsterplatz Gera (synthetisch)"
* insert TownGera
