Instance: syn-hospital-weimar
InstanceOf: OnkonetzHospital
Usage: #example
* insert Synthetic(syn-hospital-weimar)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Krankenhaus Nachtigallental Weimar (synthetisch)"
* insert TownWeimar
