Instance: asklepios-weissenfels
InstanceOf: OnkonetzHospital
Usage: #example
* insert Documented(asklepios-weissenfels)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Asklepios Klinik Weißenfels"
* insert TownWeissenfels
