Instance: wtz-muenster-oncology
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Documented(wtz-muenster-oncology)
* insert OfferedBy(wtz-muenster, site-wtz-muenster)
* category = $service-category#27
* type = $oncology-service#interdisciplinary-oncology "Interdisziplinäre onkologische Versorgung"
* specialty = $ihed-specialty#INTO "Interdisziplinäre Onkologie"
* name = "Interdisziplinäre onkologische Versorgung"
* coverageArea = Reference(niedersachsen)
* extension[sourceCaveat].valueString = "Der Zugang für Patientinnen und Patienten aus Niedersachsen ist in der Quelle das Ziel der Kooperation; dass andere Regionen ausgeschlossen wären, sagt sie nicht."
* insert InEnglish(extension[sourceCaveat].valueString, [[Access for patients from Lower Saxony is the aim of the cooperation in the source; it does not say that other regions are excluded.]])
