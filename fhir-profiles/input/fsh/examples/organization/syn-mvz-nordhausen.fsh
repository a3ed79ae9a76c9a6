Instance: syn-mvz-nordhausen
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-mvz-nordhausen)
* active = true
* type[kind] = $onk-kind#mvz "Medizinisches Versorgungszentrum (MVZ)"
* type[kind].coding[1] = $ihe-type#facility
* name = "MVZ Wildkatzenplatz Nordhausen (synthetisch)"
* insert TownNordhausen
