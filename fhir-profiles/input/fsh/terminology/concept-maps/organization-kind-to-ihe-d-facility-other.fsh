Instance: organization-kind-to-ihe-d-facility-other
InstanceOf: ConceptMap
Title: "Kind of organization to IHE-D facility outside patient care"
Description: "For the kinds of organization that do not treat patients."
Usage: #definition
* insert ConceptMapFrom(organization-kind-to-ihe-d-facility-other, organization-kind)
* name = "OrganizationKindToIheDFacilityOther"
* title = "Kind of organization to IHE-D facility outside patient care"
* description = "For the kinds of organization that do not treat patients."
* group[+].source = "https://onkonetz.github.io/fhir/CodeSystem/organization-kind"
* group[=].target = "http://ihe-d.de/CodeSystems/NichtPatientBezogeneGesundheitsversorgung"
* insert Map(university, wider, BIL)
* insert MapDisplay([[Bildungseinrichtung]])
* insert Map(medical-faculty, wider, BIL)
* insert MapDisplay([[Bildungseinrichtung]])
* insert MapAlso(relatedto, FOR)
* insert MapDisplay([[Forschungseinrichtung]])
* insert MapBecause([[A faculty teaches and does research.]])
* insert Map(research-institute, wider, FOR)
* insert MapDisplay([[Forschungseinrichtung]])
