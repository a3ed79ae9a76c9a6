Profile: OnkonetzHealthcareService
Parent: HealthcareService
Id: onkonetz-healthcare-service
Title: "Service"
Description: "What someone offers: who provides it, where, and what it is. A conforming resource satisfies IHE.mCSD.HealthcareService."
* insert Published
* insert McsdResource
* extension contains
    OnkonetzDesignation named designation 0..* MS and
    OnkonetzTreatedIndication named treatedIndication 0..* MS and
    OnkonetzSourceCaveat named sourceCaveat 0..1 MS
* insert OnkonetzIdentifier
* identifier obeys onk-id-6
* insert IdentifierSlice(telematikId, *, $telematik-id, "Telematik-ID")
* identifier[telematikId].type = $v2-0203#PRN
* active MS
* providedBy 1..1 MS
* providedBy only Reference(Organization)
* providedBy.reference 1..1
* type 1..* MS
* type from https://onkonetz.github.io/fhir/ValueSet/oncology-service (extensible)
* specialty MS
* specialty from https://onkonetz.github.io/fhir/ValueSet/specialty (preferred)
* location 1..* MS
* location only Reference(OnkonetzLocation)
* location.reference 1..1
* name 1..1 MS
* telecom MS
* insert ContactPoints(telecom)
* coverageArea MS
* coverageArea only Reference(Location)
* availableTime obeys onk-svc-1 and onk-svc-2 and onk-svc-3
