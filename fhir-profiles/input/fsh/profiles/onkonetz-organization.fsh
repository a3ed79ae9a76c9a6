Profile: OnkonetzOrganization
Parent: Organization
Id: onkonetz-organization
Title: "Organisation of an oncology network"
Description: "What all organisations of the directory have in common: a name, exactly one kind, German identifiers, designations. A conforming resource satisfies IHE.mCSD.Organization."
* insert Published
* insert McsdResource
* extension contains OnkonetzDesignation named designation 0..* MS
* insert OnkonetzIdentifier
* identifier obeys onk-id-6
* insert IdentifierSlice(iknr, *, $iknr, "Institutionskennzeichen IKNR")
* identifier[iknr].type = $v2-0203#XX
* insert IdentifierSlice(bsnr, *, $bsnr, "Betriebsstättennummer BSNR")
* identifier[bsnr].type = $v2-0203#BSNR
* insert IdentifierSlice(kzva, *, $kzva, "KZV-Abrechnungsnummer KZVA")
* identifier[kzva].type = $identifier-type-de#KZVA
* insert IdentifierSlice(telematikId, *, $telematik-id, "Telematik-ID")
* identifier[telematikId].type = $v2-0203#PRN
* insert IdentifierSlice(asvTeam, *, $asv-team, "ASV-Teamnummer")
* insert IdentifierSlice(pnr, *, $pnr, "Praxisnetznummer")
* active MS
* type 1..* MS
* type obeys onk-org-1
* type ^slicing.discriminator.type = #pattern
* type ^slicing.discriminator.path = "$this"
* type ^slicing.rules = #open
* type ^slicing.description = "The kind is the type with a code of organization-kind."
* type contains kind 1..1 MS
* type[kind] ^short = "What the organisation is"
* type[kind] ^patternCodeableConcept.coding.system = $onk-kind
* type[kind] from https://onkonetz.github.io/fhir/ValueSet/organization-kind (required)
* name 1..1 MS
* alias MS
* telecom MS
* insert ContactPoints(telecom)
* insert ContactPoints(contact.telecom)
* address MS
* partOf MS
* partOf ^short = "Organisation that contains this one; networks are joined by affiliations"
