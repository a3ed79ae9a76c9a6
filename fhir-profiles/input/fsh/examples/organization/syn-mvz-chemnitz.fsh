Instance: syn-mvz-chemnitz
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-mvz-chemnitz)
* active = true
* type[kind] = $onk-kind#mvz "Medizinisches Versorgungszentrum (MVZ)"
* type[kind].coding[1] = $ihe-type#facility
* name = "MVZ Uhuplatz Chemnitz (synthetisch)"
* insert TownChemnitz
