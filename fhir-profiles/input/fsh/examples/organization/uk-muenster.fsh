Instance: uk-muenster
InstanceOf: OnkonetzHospital
Usage: #example
* insert Documented(uk-muenster)
* active = true
* type[kind] = $onk-kind#university-hospital "Universitätsklinikum"
* type[kind].coding[1] = $ihe-type#facility
* name = "Universitätsklinikum Münster"
* alias[+] = "UKM"
* alias[+] = "Uniklinik Münster"
* insert TownMuenster
