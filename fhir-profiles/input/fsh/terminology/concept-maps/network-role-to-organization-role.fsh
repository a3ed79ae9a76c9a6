Instance: network-role-to-organization-role
InstanceOf: ConceptMap
Title: "Role in a network to HL7 organization role"
Description: "HL7 tells roles far more coarsely."
Usage: #definition
* insert ConceptMapFrom(network-role-to-organization-role, network-role)
* name = "NetworkRoleToOrganizationRole"
* title = "Role in a network to HL7 organization role"
* description = "HL7 tells roles far more coarsely."
* group[+].source = "https://onkonetz.github.io/fhir/CodeSystem/network-role"
* group[=].target = "http://hl7.org/fhir/organization-role"
* insert Map(lead-site, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(consortium-site, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(cooperation-partner, wider, member)
* insert MapDisplay([[Member]])
* insert Map(associated-partner, wider, member)
* insert MapDisplay([[Member]])
* insert Map(member-center, wider, member)
* insert MapDisplay([[Member]])
* insert Map(care-chain-partner, wider, member)
* insert MapDisplay([[Member]])
* insert Map(referring-site, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(referral-target, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(second-opinion, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(tumor-board-host, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(tumor-board-participant, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(network-hub, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(network-spoke, wider, provider)
* insert MapDisplay([[Provider]])
* insert Map(study-site, wider, research)
* insert MapDisplay([[Research]])
* insert Map(education-partner, wider, agency)
* insert MapDisplay([[Agency]])
* insert Map(initiator, wider, member)
* insert MapDisplay([[Member]])
* insert Map(applicant, wider, member)
* insert MapDisplay([[Member]])
* insert Map(funder, inexact, payer)
* insert MapDisplay([[Payer]])
* insert MapBecause([[A payer pays for care, a funder for a project or a centre.]])
* insert Map(designating-body, wider, agency)
* insert MapDisplay([[Agency]])
* insert Map(certifying-body, wider, agency)
* insert MapDisplay([[Agency]])
* insert Map(organiser, wider, agency)
* insert MapDisplay([[Agency]])
