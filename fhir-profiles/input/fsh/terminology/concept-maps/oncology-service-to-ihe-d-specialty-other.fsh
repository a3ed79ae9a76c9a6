Instance: oncology-service-to-ihe-d-specialty-other
InstanceOf: ConceptMap
Title: "Oncology service to IHE-D non-medical specialty"
Description: "For services that are not, or not only, given by doctors."
Usage: #definition
* insert ConceptMapFrom(oncology-service-to-ihe-d-specialty-other, oncology-service)
* name = "OncologyServiceToIheDSpecialtyOther"
* title = "Oncology service to IHE-D non-medical specialty"
* description = "For services that are not, or not only, given by doctors."
* group[+].source = "https://onkonetz.github.io/fhir/CodeSystem/oncology-service"
* group[=].target = "http://ihe-d.de/CodeSystems/NichtaerztlicheFachrichtungen"
* insert Map(psychosocial-care, wider, SOZ)
* insert MapDisplay([[Sozialwesen]])
* insert Map(psycho-oncology, wider, PST)
* insert MapDisplay([[Psychotherapie]])
* insert Map(social-counselling, wider, SOZ)
* insert MapDisplay([[Sozialwesen]])
* insert Map(self-help, wider, SOZ)
* insert MapDisplay([[Sozialwesen]])
* insert Map(prevention, wider, PRV)
* insert MapDisplay([[Prävention]])
* insert Map(early-detection, wider, PRV)
* insert MapDisplay([[Prävention]])
* insert Map(nutrition, wider, ERN)
* insert MapDisplay([[Ernährung und Diätetik]])
* insert Map(clinical-trials, wider, FOR)
* insert MapDisplay([[Forschung]])
* insert Map(translational-research, wider, FOR)
* insert MapDisplay([[Forschung]])
* insert Map(care-coordination, wider, VKO)
* insert MapDisplay([[Versorgungskoordination]])
