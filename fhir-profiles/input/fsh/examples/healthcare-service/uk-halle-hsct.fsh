Instance: uk-halle-hsct
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(uk-halle-hsct)
* insert OfferedBy(uk-halle, site-uk-halle)
* category = $service-category#27
* type = $oncology-service#hsct "Stammzelltransplantation"
* specialty = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* name = "Stammzelltransplantation"
* coverageArea[+] = Reference(burgenlandkreis)
* coverageArea[+] = Reference(saalekreis)
* insert NamedAsExample
