Instance: oncology-service-to-ops
InstanceOf: ConceptMap
Title: "Oncology service to OPS"
Description: "Procedure codes that show that a service was given. Codes only; texts and versions (by year) are those of BfArM."
Usage: #definition
* insert ConceptMapFrom(oncology-service-to-ops, oncology-service)
* name = "OncologyServiceToOps"
* title = "Oncology service to OPS"
* description = "Procedure codes that show that a service was given. Codes only; texts and versions (by year) are those of BfArM."
* group[+].source = "https://onkonetz.github.io/fhir/CodeSystem/oncology-service"
* group[=].target = "http://fhir.de/CodeSystem/bfarm/ops"
* insert Map(hsct, narrower, 5-411)
* insert MapBecause([[Stem cells from bone marrow only.]])
* insert MapAlso(narrower, 8-805)
* insert MapBecause([[Stem cells from peripheral blood only.]])
* insert Map(car-t, relatedto, 5-410.30)
* insert MapBecause([[The collection of the T cells of which CAR-T cells are made, not their transfusion.]])
