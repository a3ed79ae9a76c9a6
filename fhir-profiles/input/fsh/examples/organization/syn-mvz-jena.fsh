Instance: syn-mvz-jena
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-mvz-jena)
* active = true
* type[kind] = $onk-kind#mvz "Medizinisches Versorgungszentrum (MVZ)"
* type[kind].coding[1] = $ihe-type#facility
* name = "MVZ Schmetterlingsplatz Jena (synthetisch)"
* insert TownJena
* endpoint = Reference(syn-mvz-jena-fhir)
