// "Halle" in the documents is Halle (Saale).
Instance: uk-halle
InstanceOf: OnkonetzHospital
Usage: #example
* insert Documented(uk-halle)
* active = true
* type[kind] = $onk-kind#university-hospital "Universitätsklinikum"
* type[kind].coding[1] = $ihe-type#facility
* name = "Universitätsklinikum Halle (Saale)"
* alias[+] = "Universitätsklinikum Halle"
* alias[+] = "Universitätsklinik Halle"
* alias[+] = "Uniklinik Halle"
* insert TownHalle
