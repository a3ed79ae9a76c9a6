Instance: lange-asklepios-weissenfels-haematology
InstanceOf: OnkonetzPractitionerRole
Usage: #example
* insert Documented(lange-asklepios-weissenfels-haematology)
* active = true
* practitioner = Reference(thoralf-lange)
* organization = Reference(asklepios-weissenfels-haematology)
* code = $practitioner-function#chief-physician "Chefarzt/Chefärztin"
* specialty[+] = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* specialty[+] = $ihed-specialty#GAST "Gastroenterologie"
* specialty[+] = $ihed-specialty#PALL "Palliativmedizin"
* location = Reference(site-asklepios-weissenfels-haematology)
* healthcareService = Reference(asklepios-weissenfels-haematology-care)
* telecom.system = #phone
* telecom.value = "+493443401935"
