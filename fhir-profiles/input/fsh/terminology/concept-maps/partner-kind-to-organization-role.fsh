Instance: partner-kind-to-organization-role
InstanceOf: ConceptMap
Title: "Kind of partner to HL7 organization role"
Description: "HL7 tells roles far more coarsely."
Usage: #definition
* insert ConceptMapFrom(partner-kind-to-organization-role, partner-kind)
* name = "PartnerKindToOrganizationRole"
* title = "Kind of partner to HL7 organization role"
* description = "HL7 tells roles far more coarsely."
* group[+].source = "https://onkonetz.github.io/fhir/CodeSystem/partner-kind"
* group[=].target = "http://hl7.org/fhir/organization-role"
* insert Map(partner-hospital, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(partner-practice, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(partner-gp, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(partner-specialist, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(partner-oncology-practice, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(partner-mvz, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(partner-rehab, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(partner-hospice, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(partner-palliative, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(partner-cancer-center, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(partner-psychosocial, wider, agency)
* insert MapDisplay([[Agency]])
* insert Map(partner-self-help, wider, agency)
* insert MapDisplay([[Agency]])
* insert Map(partner-society, wider, agency)
* insert MapDisplay([[Agency]])
* insert Map(partner-faculty, wider, research)
* insert MapDisplay([[Research]])
* insert Map(partner-research, wider, research)
* insert MapDisplay([[Research]])
* insert Map(partner-diagnostics, wider, diagnostics)
* insert MapDisplay([[Diagnostics]])
* insert Map(partner-funder, inexact, payer)
* insert MapDisplay([[Payer]])
* insert MapBecause([[A payer pays for care, a funder for a project or a centre.]])
* insert Map(partner-authority, wider, agency)
* insert MapDisplay([[Agency]])
