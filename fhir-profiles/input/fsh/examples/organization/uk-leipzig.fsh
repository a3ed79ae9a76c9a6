// The hospital has no partOf: "Universitätsmedizin Leipzig" is the name of hospital and faculty together.
Instance: uk-leipzig
InstanceOf: OnkonetzHospital
Usage: #example
* insert Documented(uk-leipzig)
* active = true
* type[kind] = $onk-kind#university-hospital "Universitätsklinikum"
* type[kind].coding[1] = $ihe-type#facility
* name = "Universitätsklinikum Leipzig"
* alias[+] = "UKL"
* alias[+] = "Universitätsklinik Leipzig"
* alias[+] = "Uniklinik Leipzig"
* alias[+] = "Leipziger Universitätsklinikum"
* insert TownLeipzig
