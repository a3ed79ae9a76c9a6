Instance: klinikum-osnabrueck
InstanceOf: OnkonetzHospital
Usage: #example
* insert Documented(klinikum-osnabrueck)
* active = true
* type[kind] = $onk-kind#hospital "Krankenhaus"
* type[kind].coding[1] = $ihe-type#facility
* name = "Klinikum Osnabrück"
* insert TownOsnabrueck
