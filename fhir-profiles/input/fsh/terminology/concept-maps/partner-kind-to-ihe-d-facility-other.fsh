Instance: partner-kind-to-ihe-d-facility-other
InstanceOf: ConceptMap
Title: "Kind of partner to IHE-D facility outside patient care"
Description: "For partners that do not treat patients."
Usage: #definition
* insert ConceptMapFrom(partner-kind-to-ihe-d-facility-other, partner-kind)
* name = "PartnerKindToIheDFacilityOther"
* title = "Kind of partner to IHE-D facility outside patient care"
* description = "For partners that do not treat patients."
* group[+].source = "https://onkonetz.github.io/fhir/CodeSystem/partner-kind"
* group[=].target = "http://ihe-d.de/CodeSystems/NichtPatientBezogeneGesundheitsversorgung"
* insert Map(partner-faculty, relatedto, FOR)
* insert MapDisplay([[Forschungseinrichtung]])
* insert MapBecause([[A faculty teaches and does research.]])
* insert Map(partner-research, wider, FOR)
* insert MapDisplay([[Forschungseinrichtung]])
