Instance: klinikum-osnabrueck-oncology
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(klinikum-osnabrueck-oncology)
* insert OfferedBy(klinikum-osnabrueck, site-klinikum-osnabrueck)
* category = $service-category#27
* type[+] = $oncology-service#haematology "Hämatologie"
* type[+] = $oncology-service#interdisciplinary-oncology "Interdisziplinäre onkologische Versorgung"
* specialty[+] = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* specialty[+] = $ihed-specialty#INTO "Interdisziplinäre Onkologie"
* name = "Hämatologie und Onkologie"
