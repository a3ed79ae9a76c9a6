Instance: oncology-service-to-narse-therapy-type
InstanceOf: ConceptMap
Title: "Oncology service to NARSE therapy type"
Description: "Therapy types of the national registry for rare diseases as coded by the Medizininformatik-Initiative (2027.0.0-ballot)."
Usage: #definition
* insert ConceptMapFrom(oncology-service-to-narse-therapy-type, oncology-service)
* name = "OncologyServiceToNarseTherapyType"
* title = "Oncology service to NARSE therapy type"
* description = "Therapy types of the national registry for rare diseases as coded by the Medizininformatik-Initiative (2027.0.0-ballot)."
* group[+].source = "https://onkonetz.github.io/fhir/CodeSystem/oncology-service"
* group[=].target = "https://www.medizininformatik-initiative.de/fhir/ext/modul-seltene/CodeSystem/mii-cs-seltene-narse-therapietyp"
* insert Map(hsct, relatedto, stammzelltransplantation)
* insert MapBecause([[A therapy given, not a service offered.]])
* insert Map(hsct-allo, wider, stammzelltransplantation)
* insert Map(hsct-auto, wider, stammzelltransplantation)
* insert Map(car-t, relatedto, cart-zelltherapie)
* insert MapBecause([[A therapy given, not a service offered.]])
