Instance: syn-otz-haematologie-care
InstanceOf: OnkonetzHealthcareService
Usage: #example
* insert Synthetic(syn-otz-haematologie-care)
* insert OfferedBy(syn-otz-haematologie, site-syn-otz-haematologie)
* category = $service-category#27
* type = $oncology-service#haematology "Hämatologie"
* specialty = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* name = "Sprechstunde für Lymphome und Leukämien (synthetisch)"
* extension[treatedIndication][0].valueCodeableConcept = $icd-10-gm#C83.3
* extension[treatedIndication][1].valueCodeableConcept = $icd-10-gm#C91.00
