Instance: partner-kind-to-ihe-d-facility
InstanceOf: ConceptMap
Title: "Kind of partner to IHE-D facility in patient care"
Description: "Kind of facility that a partner of this kind usually is."
Usage: #definition
* insert ConceptMapFrom(partner-kind-to-ihe-d-facility, partner-kind)
* name = "PartnerKindToIheDFacility"
* title = "Kind of partner to IHE-D facility in patient care"
* description = "Kind of facility that a partner of this kind usually is."
* group[+].source = "https://onkonetz.github.io/fhir/CodeSystem/partner-kind"
* group[=].target = "http://ihe-d.de/CodeSystems/PatientBezogenenGesundheitsversorgung"
* insert Map(partner-hospital, wider, KHS)
* insert MapDisplay([[Krankenhaus]])
* insert Map(partner-practice, wider, PRA)
* insert MapDisplay([[Arztpraxis]])
* insert Map(partner-gp, wider, PRA)
* insert MapDisplay([[Arztpraxis]])
* insert Map(partner-specialist, wider, PRA)
* insert MapDisplay([[Arztpraxis]])
* insert Map(partner-oncology-practice, wider, PRA)
* insert MapDisplay([[Arztpraxis]])
* insert Map(partner-mvz, wider, MVZ)
* insert MapDisplay([[Medizinisches Versorgungszentrum]])
* insert Map(partner-rehab, wider, REH)
* insert MapDisplay([[Medizinische Rehabilitation]])
* insert Map(partner-hospice, wider, HOS)
* insert MapDisplay([[Hospiz]])
* insert MapUnmatched(partner-palliative, [[There is no code for palliative teams.]])
* insert Map(partner-cancer-center, wider, KHS)
* insert MapDisplay([[Krankenhaus]])
* insert Map(partner-psychosocial, wider, HEI)
* insert MapDisplay([[Nicht-ärztliche Heilberufs-Praxis]])
* insert Map(partner-self-help, wider, SEL)
* insert MapDisplay([[Selbsthilfe]])
* insert MapUnmatched(partner-society, [[There is no code for societies.]])
* insert MapUnmatched(partner-funder, [[There is no code for funders.]])
* insert Map(partner-authority, inexact, BHR)
* insert MapDisplay([[Gesundheitsbehörde]])
* insert MapBecause([[BHR covers health authorities, not other ministries.]])
