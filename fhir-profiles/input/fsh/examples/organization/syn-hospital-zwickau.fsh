Instance: syn-hospital-zwickau
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-zwickau)
* identifier[iknr].value = "269999983"
* identifier[telematikId].value = "5-2-269999983"
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Kranichwiese Zwickau (synthetisch)"
* insert TownZwickau
* endpoint[+] = Reference(syn-hospital-zwickau-fhir)
* endpoint[+] = Reference(syn-hospital-zwickau-kim)
