// Not in the documents; named by a public source of April 2025.
Instance: uk-jena-car-t
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(uk-jena-car-t)
* insert OfferedBy(uk-jena, site-uk-jena)
* category = $service-category#27
* type = $oncology-service#car-t "CAR-T-Zelltherapie"
* specialty = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* name = "CAR-T-Zelltherapie"
