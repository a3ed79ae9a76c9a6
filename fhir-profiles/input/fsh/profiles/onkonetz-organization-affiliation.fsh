Profile: OnkonetzOrganizationAffiliation
Parent: OrganizationAffiliation
Id: onkonetz-organization-affiliation
Title: "Affiliation"
Description: "Who takes part in a network or works with a centre, as what kind of partner and in which role, from when to when. `organization` is the network or centre, `participatingOrganization` is who plays the role. A conforming resource satisfies IHE.mCSD.OrganizationAffiliation."
* insert Published
* insert McsdResource
* obeys onk-aff-1
* extension contains
    OnkonetzAffiliationStatus named status 1..1 MS and
    OnkonetzFunding named funding 0..* MS
* insert OnkonetzIdentifier
* identifier obeys onk-id-6
* active 1..1 MS
* period MS
* organization 1..1 MS
* organization only Reference(Organization)
* organization.reference 1..1
* participatingOrganization 1..1 MS
* participatingOrganization only Reference(Organization)
* participatingOrganization.reference 1..1
* network 0..0
* code 1..* MS
* code ^slicing.discriminator.type = #pattern
* code ^slicing.discriminator.path = "$this"
* code ^slicing.rules = #open
* code ^slicing.description = "Kind of partner and role in the network are told by their code systems; each stands in an entry of its own."
* code contains partnerKind 0..1 MS and networkRole 1..* MS
* code[partnerKind] ^short = "As what kind of partner it takes part; a site of a consortium has none"
* code[partnerKind] ^patternCodeableConcept.coding.system = $partner-kind
* code[partnerKind] from https://onkonetz.github.io/fhir/ValueSet/partner-kind (required)
* code[networkRole] ^short = "What it does in the network"
* code[networkRole] ^patternCodeableConcept.coding.system = $network-role
* code[networkRole] from https://onkonetz.github.io/fhir/ValueSet/network-role (required)
* specialty MS
* specialty from https://onkonetz.github.io/fhir/ValueSet/specialty (preferred)
* location only Reference(OnkonetzLocation)
* healthcareService only Reference(HealthcareService)
* insert ContactPoints(telecom)
