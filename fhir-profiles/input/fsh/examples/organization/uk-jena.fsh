Instance: uk-jena
InstanceOf: OnkonetzHospital
Usage: #example
* insert Documented(uk-jena)
* active = true
* type[kind] = $onk-kind#university-hospital "Universitätsklinikum"
* type[kind].coding[1] = $ihe-type#facility
* name = "Universitätsklinikum Jena"
* alias[+] = "Universitätsklinik Jena"
* alias[+] = "Uniklinik Jena"
* alias[+] = "Universitätsmedizin Jena"
* insert TownJena
