Instance: syn-otz-haematologie-trials
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-otz-haematologie-trials)
* insert OfferedBy(syn-otz-haematologie, site-syn-otz-haematologie)
* category = $service-category#27
* type = $oncology-service#clinical-trials "Klinische Studien"
* specialty = $ihed-specialty-other#FOR "Forschung"
* name = "Klinische Studien zu Lymphomen (synthetisch)"
* extension[treatedIndication].valueCodeableConcept = $icd-10-gm#C83.3
