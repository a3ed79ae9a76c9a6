Instance: mitteldeutsches-krebszentrum-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(mitteldeutsches-krebszentrum-care)
* active = true
* providedBy = Reference(mitteldeutsches-krebszentrum)
* location[+] = Reference(site-uk-leipzig)
* location[+] = Reference(site-uk-jena)
* category = $service-category#27
* type[+] = $oncology-service#prevention "Krebsprävention"
* type[+] = $oncology-service#diagnostics "Interdisziplinäre Diagnostik"
* type[+] = $oncology-service#interdisciplinary-oncology "Interdisziplinäre onkologische Versorgung"
* type[+] = $oncology-service#translational-research "Translationale Forschung"
* specialty = $ihed-specialty#INTO "Interdisziplinäre Onkologie"
* name = "Krebsprävention, -diagnose, -behandlung und -forschung"
* extension[sourceCaveat].valueString = "Die Quelle nennt dies als Ziele des Zentrums, nicht als einzelne Angebote."
* insert InEnglish(extension[sourceCaveat].valueString, [[The source names these as aims of the centre, not as single services.]])
