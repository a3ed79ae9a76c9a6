Profile: OnkonetzPractitionerRole
Parent: PractitionerRole
Id: onkonetz-practitioner-role
Title: "Function of a person"
Description: "The function that a person, or an office without a named person, has in an organisation. A conforming resource satisfies IHE.mCSD.PractitionerRole."
* insert Published
* insert McsdResource
* insert OnkonetzIdentifier
* identifier obeys onk-id-6
* active MS
* period MS
* practitioner MS
* practitioner only Reference(Practitioner)
* organization 1..1 MS
* organization only Reference(Organization)
* organization.reference 1..1
* code 1..* MS
* code from https://onkonetz.github.io/fhir/ValueSet/practitioner-function (extensible)
* specialty MS
* specialty from https://onkonetz.github.io/fhir/ValueSet/specialty (preferred)
* location only Reference(OnkonetzLocation)
* healthcareService only Reference(HealthcareService)
* telecom MS
* insert ContactPoints(telecom)
* availableTime obeys onk-svc-1 and onk-svc-2 and onk-svc-3
