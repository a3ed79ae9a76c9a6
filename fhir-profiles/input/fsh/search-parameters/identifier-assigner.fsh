Instance: SearchParameter-identifier-assigner
InstanceOf: SearchParameter
Title: "Assigner of an identifier"
Usage: #definition
* insert SearchParameterOf(identifier-assigner, identifier-assigner, reference, [["The organisation of this directory that gave the entry one of its identifiers"]])
* name = "IdentifierAssigner"
* base[+] = #Organization
* base[+] = #Location
* base[+] = #HealthcareService
* base[+] = #PractitionerRole
* base[+] = #Practitioner
* base[+] = #OrganizationAffiliation
* base[+] = #Endpoint
* expression = "Organization.identifier.assigner | Location.identifier.assigner | HealthcareService.identifier.assigner | PractitionerRole.identifier.assigner | Practitioner.identifier.assigner | Practitioner.qualification.identifier.assigner | OrganizationAffiliation.identifier.assigner | Endpoint.identifier.assigner"
* target = #Organization
