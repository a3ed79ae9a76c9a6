Instance: syn-mvz-erfurt
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-mvz-erfurt)
* active = true
* type[kind] = $onk-kind#mvz "Medizinisches Versorgungszentrum (MVZ)"
* type[kind].coding[1] = $ihe-type#facility
* name = "MVZ Storchenplatz Erfurt (synthetisch)"
* insert TownErfurt
