Instance: uk-leipzig-car-t
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(uk-leipzig-car-t)
* insert OfferedBy(uk-leipzig, site-uk-leipzig)
* category = $service-category#27
* type = $oncology-service#car-t "CAR-T-Zelltherapie"
* specialty = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* name = "CAR-T-Zelltherapie"
* coverageArea[+] = Reference(burgenlandkreis)
* coverageArea[+] = Reference(saalekreis)
* insert NamedAsExample
