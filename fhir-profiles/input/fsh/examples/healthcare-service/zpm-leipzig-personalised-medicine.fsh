Instance: zpm-leipzig-personalised-medicine
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(zpm-leipzig-personalised-medicine)
* insert OfferedBy(zpm-leipzig, site-zpm-leipzig)
* category = $service-category#27
* type[+] = $oncology-service#personalised-medicine "Personalisierte Medizin"
* type[+] = $oncology-service#translational-research "Translationale Forschung"
* type[+] = $oncology-service#education-training "Aus-, Fort- und Weiterbildung"
* specialty = $ihed-specialty#INTO "Interdisziplinäre Onkologie"
* name = "Personalisierte Medizin: maßgeschneiderte Therapien für Krebspatienten"
* comment = "Das Zentrum wurde im März 2024 eröffnet."
* extension[sourceCaveat].valueString = "Die Quelle berichtet bei der Eröffnung, was das Zentrum künftig leisten soll."
* insert InEnglish(extension[sourceCaveat].valueString, [[The source reports at the opening what the centre is going to do.]])
