Instance: syn-mvz-zwickau
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-mvz-zwickau)
* active = true
* type[kind] = $onk-kind#mvz "Medizinisches Versorgungszentrum (MVZ)"
* type[kind].coding[1] = $ihe-type#facility
* name = "MVZ Kranichplatz Zwickau (synthetisch)"
* insert TownZwickau
