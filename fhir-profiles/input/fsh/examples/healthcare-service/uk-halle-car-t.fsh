Instance: uk-halle-car-t
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(uk-halle-car-t)
* insert OfferedBy(uk-halle, site-uk-halle)
* category = $service-category#27
* type = $oncology-service#car-t "CAR-T-Zelltherapie"
* specialty = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* name = "CAR-T-Zelltherapie"
* comment = "Erwachsene seit 2020, Kinder seit Herbst 2025"
* coverageArea[+] = Reference(burgenlandkreis)
* coverageArea[+] = Reference(saalekreis)
* insert NamedAsExample
