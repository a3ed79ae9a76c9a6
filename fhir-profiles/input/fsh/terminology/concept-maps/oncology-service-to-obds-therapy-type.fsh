Instance: oncology-service-to-obds-therapy-type
InstanceOf: ConceptMap
Title: "Oncology service to oBDS therapy type"
Description: "Therapy types of the German oncology basic data set as coded by the Medizininformatik-Initiative."
Usage: #definition
* insert ConceptMapFrom(oncology-service-to-obds-therapy-type, oncology-service)
* name = "OncologyServiceToObdsTherapyType"
* title = "Oncology service to oBDS therapy type"
* description = "Therapy types of the German oncology basic data set as coded by the Medizininformatik-Initiative."
* group[+].source = "https://onkonetz.github.io/fhir/CodeSystem/oncology-service"
* group[=].target = "https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-therapie-typ"
* insert Map(hsct, relatedto, SZ)
* insert MapBecause([[A therapy given, not a service offered.]])
* insert Map(hsct-allo, wider, SZ)
* insert Map(hsct-auto, wider, SZ)
* insert MapUnmatched(car-t, [[The code system has no code for CAR-T.]])
* insert Map(systemic-therapy, narrower, CH)
* insert MapBecause([[Chemotherapy only.]])
* insert MapAlso(narrower, IM)
* insert MapBecause([[Immunotherapy only.]])
* insert MapAlso(narrower, ZS)
* insert MapBecause([[Targeted substances only.]])
* insert MapAlso(narrower, HO)
* insert MapBecause([[Hormone therapy only.]])
* insert Map(radiation-oncology, relatedto, ST)
* insert MapBecause([[A therapy given, not a service offered.]])
* insert Map(surgical-oncology, relatedto, OP)
* insert MapBecause([[A therapy given, not a service offered.]])
