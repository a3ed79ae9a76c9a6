Instance: asklepios-weissenfels-haematology-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(asklepios-weissenfels-haematology-care)
* insert OfferedBy(asklepios-weissenfels-haematology, site-asklepios-weissenfels-haematology)
* category = $service-category#27
* type[+] = $oncology-service#haematology "Hämatologie"
* type[+] = $oncology-service#medical-oncology "Internistische Onkologie"
* type[+] = $oncology-service#gastroenterology "Gastroenterologie"
* type[+] = $oncology-service#palliative-care "Palliativmedizin"
* specialty[+] = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* specialty[+] = $ihed-specialty#GAST "Gastroenterologie"
* specialty[+] = $ihed-specialty#PALL "Palliativmedizin"
* name = "Hämatologie, internistische Onkologie, Gastroenterologie und Palliativmedizin"
* telecom.system = #phone
* telecom.value = "+493443401935"
* coverageArea[+] = Reference(burgenlandkreis)
* coverageArea[+] = Reference(saalekreis)
