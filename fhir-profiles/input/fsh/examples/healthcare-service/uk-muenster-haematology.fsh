Instance: uk-muenster-haematology
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(uk-muenster-haematology)
* insert OfferedBy(uk-muenster, site-uk-muenster)
* category = $service-category#27
* type = $oncology-service#haematology "Hämatologie"
* specialty = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* name = "Hämatologie"
