Instance: oncology-service-to-snomed-ct
InstanceOf: ConceptMap
Title: "Oncology service to SNOMED CT"
Description: "Reference codes only, without terms. Who uses SNOMED CT in Germany needs the affiliate licence, which BfArM gives free of charge."
Usage: #definition
* insert ConceptMapFrom(oncology-service-to-snomed-ct, oncology-service)
* name = "OncologyServiceToSnomedCt"
* title = "Oncology service to SNOMED CT"
* description = "Reference codes only, without terms. Who uses SNOMED CT in Germany needs the affiliate licence, which BfArM gives free of charge."
* group[+].source = "https://onkonetz.github.io/fhir/CodeSystem/oncology-service"
* group[=].target = "http://snomed.info/sct"
* insert Map(haematology, relatedto, 394803006)
* insert MapBecause([[A specialty, not a service.]])
* insert MapAlso(relatedto, 708196005)
* insert MapBecause([[Stands among the laboratory services.]])
* insert Map(medical-oncology, relatedto, 394593009)
* insert MapBecause([[A specialty, not a service.]])
* insert Map(interdisciplinary-oncology, relatedto, 310022001)
* insert Map(hsct, relatedto, 1269349006)
* insert MapBecause([[A procedure, not a service.]])
* insert MapAlso(relatedto, 234336002)
* insert MapBecause([[A procedure, not a service.]])
* insert MapUnmatched(car-t, [[No code that could be verified.]])
* insert Map(systemic-therapy, narrower, 367336001)
* insert MapBecause([[Chemotherapy only, and a procedure.]])
* insert Map(radiation-oncology, relatedto, 788123009)
* insert MapAlso(relatedto, 419815003)
* insert MapBecause([[A specialty, not a service.]])
* insert Map(surgical-oncology, relatedto, 699478002)
* insert Map(nuclear-medicine, relatedto, 788009005)
* insert Map(pathology, relatedto, 310074003)
* insert Map(molecular-pathology, relatedto, 708179009)
* insert MapUnmatched(tumor-board, [[No code that could be verified. Multidisciplinary teams come near, but are teams, not conferences.]])
* insert Map(genetic-counselling, wider, 788004000)
* insert Map(palliative-care, relatedto, 310073009)
* insert Map(sapv, wider, 1148679005)
* insert Map(hospice-care, narrower, 444933003)
* insert MapBecause([[Hospice care at home only.]])
* insert MapAlso(narrower, 445449000)
* insert MapBecause([[Acute hospice care only.]])
* insert Map(psychosocial-care, relatedto, 310026003)
* insert Map(psycho-oncology, wider, 310123008)
* insert Map(social-counselling, wider, 310134006)
* insert Map(self-help, wider, 413331009)
* insert Map(rehabilitation, wider, 310129007)
* insert Map(prevention, wider, 278032008)
* insert Map(early-detection, narrower, 310126000)
* insert MapBecause([[Screening for breast cancer only.]])
* insert Map(pain-therapy, relatedto, 310071006)
* insert Map(nutrition, relatedto, 310090003)
* insert Map(paediatric-oncology, relatedto, 310069006)
* insert MapAlso(relatedto, 418002000)
* insert MapBecause([[A specialty, not a service.]])
