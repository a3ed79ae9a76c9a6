Instance: uk-leipzig-hsct
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(uk-leipzig-hsct)
* insert OfferedBy(uk-leipzig, site-uk-leipzig)
* category = $service-category#27
* type = $oncology-service#hsct "Stammzelltransplantation"
* specialty = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* name = "Stammzelltransplantation"
* coverageArea[+] = Reference(burgenlandkreis)
* coverageArea[+] = Reference(saalekreis)
* insert NamedAsExample
