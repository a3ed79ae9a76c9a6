// One department under two names: the document uses the first twice and the alias once, with the phone number.
Instance: asklepios-weissenfels-haematology
InstanceOf: OnkonetzDepartment
Usage: #example
* insert Documented(asklepios-weissenfels-haematology)
* active = true
* type[kind] = $onk-kind#hospital-department "Klinik/Fachabteilung"
* name = "Klinik für Hämatologie, internistische Onkologie und Gastroenterologie"
* alias = "Klinik für Hämatologie, internistische Onkologie und Palliativmedizin"
* telecom.system = #phone
* telecom.value = "+493443401935"
* insert TownWeissenfels
* partOf = Reference(asklepios-weissenfels)
