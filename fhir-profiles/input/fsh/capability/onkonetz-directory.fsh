Instance: onkonetz-directory
InstanceOf: CapabilityStatement
Title: "Directory of oncology networks"
Description: "What a server has to do to be an Onkonetz directory."
Usage: #definition
* url = "https://onkonetz.github.io/fhir/CapabilityStatement/onkonetz-directory"
* version = "0.1.0"
* name = "OnkonetzDirectory"
* title = "Directory of oncology networks"
* status = #active
* experimental = false
* date = "2026-11-22"
* publisher = "Onkonetz"
* description = """
What a server has to do to be an Onkonetz directory: what IHE mCSD asks of a directory, what Da Vinci Plan-Net asks of
a provider directory except the element network, which mCSD forbids, and the designation searches of our own. Every
interaction, parameter and include that is listed is required, by GET and by POST, in JSON and in XML. Strings are
searched from their start, with the modifiers contains and exact; parameters may be repeated (and) and may have several
values (or); references are followed by chains and by _has.
"""
* kind = #requirements
* instantiates = "https://profiles.ihe.net/ITI/mCSD/CapabilityStatement/IHE.mCSD.Directory"
* fhirVersion = #4.0.1
* format[+] = #application/fhir+json
* format[+] = #application/fhir+xml
* rest.mode = #server
* rest.interaction[+].code = #transaction
* rest.interaction[+].code = #history-system

* insert DirectoryType(Organization, onkonetz-organization)
* insert AlsoProfile(onkonetz-network)
* insert AlsoProfile(onkonetz-center)
* insert AlsoProfile(onkonetz-hospital)
* insert AlsoProfile(onkonetz-department)
* insert AlsoProfile(onkonetz-partner)
* insert StandardParam(active, token, Organization-active)
* insert StandardParam(address, string, Organization-address)
* insert StandardParam(address-city, string, Organization-address-city)
* insert StandardParam(address-state, string, Organization-address-state)
* insert StandardParam(address-postalcode, string, Organization-address-postalcode)
* insert StandardParam(endpoint, reference, Organization-endpoint)
* insert StandardParam(identifier, token, Organization-identifier)
* insert StandardParam(name, string, Organization-name)
* insert StandardParam(partof, reference, Organization-partof)
* insert StandardParam(type, token, Organization-type)
* insert OwnParam(alias, string, organization-alias)
* insert OwnParam(near, special, near)
* insert DesignationParams
* insert Include(Organization:endpoint)
* insert Include(Organization:partof)
* insert RevInclude(Endpoint:organization)
* insert RevInclude(HealthcareService:organization)
* insert RevInclude(Location:organization)
* insert RevInclude(OrganizationAffiliation:participating-organization)
* insert RevInclude(OrganizationAffiliation:primary-organization)
* insert RevInclude(PractitionerRole:organization)

* insert DirectoryType(Location, onkonetz-location)
* insert AlsoProfile(onkonetz-jurisdiction)
* insert StandardParam(address, string, Location-address)
* insert StandardParam(address-city, string, Location-address-city)
* insert StandardParam(address-state, string, Location-address-state)
* insert StandardParam(address-postalcode, string, Location-address-postalcode)
* insert StandardParam(endpoint, reference, Location-endpoint)
* insert StandardParam(identifier, token, Location-identifier)
* insert StandardParam(name, string, Location-name)
* insert StandardParam(near, special, Location-near)
* insert StandardParam(organization, reference, Location-organization)
* insert StandardParam(partof, reference, Location-partof)
* insert StandardParam(status, token, Location-status)
* insert StandardParam(type, token, Location-type)
* insert DesignationParams
* insert Include(Location:endpoint)
* insert Include(Location:organization)
* insert Include(Location:partof)
* insert RevInclude(HealthcareService:location)
* insert RevInclude(OrganizationAffiliation:location)
* insert RevInclude(PractitionerRole:location)

* insert DirectoryType(HealthcareService, onkonetz-healthcare-service)
* insert StandardParam(active, token, HealthcareService-active)
* insert StandardParam(coverage-area, reference, HealthcareService-coverage-area)
* insert StandardParam(endpoint, reference, HealthcareService-endpoint)
* insert StandardParam(identifier, token, HealthcareService-identifier)
* insert StandardParam(location, reference, HealthcareService-location)
* insert StandardParam(name, string, HealthcareService-name)
* insert StandardParam(organization, reference, HealthcareService-organization)
* insert StandardParam(service-category, token, HealthcareService-service-category)
* insert StandardParam(service-type, token, HealthcareService-service-type)
* insert StandardParam(specialty, token, HealthcareService-specialty)
* insert OwnParam(indication, token, healthcareservice-indication)
* insert OwnParam(near, special, near)
* insert DesignationParams
* insert Include(HealthcareService:coverage-area)
* insert Include(HealthcareService:endpoint)
* insert Include(HealthcareService:location)
* insert Include(HealthcareService:organization)
* insert RevInclude(OrganizationAffiliation:service)
* insert RevInclude(PractitionerRole:service)

* insert DirectoryType(Practitioner, onkonetz-practitioner)
* insert StandardParam(active, token, Practitioner-active)
* insert StandardParam(family, string, individual-family)
* insert StandardParam(given, string, individual-given)
* insert StandardParam(identifier, token, Practitioner-identifier)
* insert StandardParam(name, string, Practitioner-name)
* insert RevInclude(PractitionerRole:practitioner)

* insert DirectoryType(PractitionerRole, onkonetz-practitioner-role)
* insert StandardParam(active, token, PractitionerRole-active)
* insert StandardParam(endpoint, reference, PractitionerRole-endpoint)
* insert StandardParam(location, reference, PractitionerRole-location)
* insert StandardParam(organization, reference, PractitionerRole-organization)
* insert StandardParam(practitioner, reference, PractitionerRole-practitioner)
* insert StandardParam(role, token, PractitionerRole-role)
* insert StandardParam(service, reference, PractitionerRole-service)
* insert StandardParam(specialty, token, PractitionerRole-specialty)
* insert OwnParam(near, special, near)
* insert Include(PractitionerRole:endpoint)
* insert Include(PractitionerRole:location)
* insert Include(PractitionerRole:organization)
* insert Include(PractitionerRole:practitioner)
* insert Include(PractitionerRole:service)

* insert DirectoryType(OrganizationAffiliation, onkonetz-organization-affiliation)
* insert StandardParam(active, token, OrganizationAffiliation-active)
* insert StandardParam(date, date, OrganizationAffiliation-date)
* insert StandardParam(endpoint, reference, OrganizationAffiliation-endpoint)
* insert StandardParam(identifier, token, OrganizationAffiliation-identifier)
* insert StandardParam(location, reference, OrganizationAffiliation-location)
* insert StandardParam(participating-organization, reference, OrganizationAffiliation-participating-organization)
* insert StandardParam(primary-organization, reference, OrganizationAffiliation-primary-organization)
* insert StandardParam(role, token, OrganizationAffiliation-role)
* insert StandardParam(service, reference, OrganizationAffiliation-service)
* insert StandardParam(specialty, token, OrganizationAffiliation-specialty)
* insert OwnParam(status, token, organizationaffiliation-status)
* insert Include(OrganizationAffiliation:endpoint)
* insert Include(OrganizationAffiliation:location)
* insert Include(OrganizationAffiliation:participating-organization)
* insert Include(OrganizationAffiliation:primary-organization)
* insert Include(OrganizationAffiliation:service)

* insert DirectoryType(Endpoint, onkonetz-endpoint)
* insert StandardParam(identifier, token, Endpoint-identifier)
* insert StandardParam(organization, reference, Endpoint-organization)
* insert StandardParam(status, token, Endpoint-status)
* insert Include(Endpoint:organization)
