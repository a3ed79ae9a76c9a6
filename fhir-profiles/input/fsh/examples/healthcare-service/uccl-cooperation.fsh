Instance: uccl-cooperation
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(uccl-cooperation)
* insert OfferedBy(uccl, site-uccl)
* category = $service-category#27
* type = $oncology-service#care-coordination "Koordination / Lotsen / Anlaufstelle"
* specialty = $ihed-specialty-other#VKO "Versorgungskoordination"
* name = "Zusammenarbeit mit medizinischen Einrichtungen der Region"
* coverageArea[+] = Reference(stadt-leipzig)
* coverageArea[+] = Reference(sachsen)
* coverageArea[+] = Reference(sachsen-anhalt)
* coverageArea[+] = Reference(thueringen)
* extension[sourceCaveat].valueString = "Die Quelle nennt die Einrichtungen nicht, mit denen das Zentrum zusammenarbeitet."
* insert InEnglish(extension[sourceCaveat].valueString, [[The source does not name the institutions that the centre works with.]])
