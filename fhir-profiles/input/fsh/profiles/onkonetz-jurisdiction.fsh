Profile: OnkonetzJurisdiction
Parent: Location
Id: onkonetz-jurisdiction
Title: "Jurisdiction"
Description: "A district or a state, used as the area that a service covers. It has no position; a boundary may be given. A conforming resource satisfies IHE.mCSD.JurisdictionLocation."
* insert Published
* insert McsdResource
* extension contains http://hl7.org/fhir/StructureDefinition/location-boundary-geojson named boundary 0..1
* insert OnkonetzIdentifier
* identifier obeys onk-id-10
* status 1..1 MS
* name 1..1 MS
* type 1..* MS
* type ^slicing.discriminator.type = #pattern
* type ^slicing.discriminator.path = "$this"
* type ^slicing.rules = #open
* type ^slicing.description = "The type of IHE mCSD is the one with its code."
* type contains jurisdiction 1..1 MS
* type[jurisdiction] = $ihe-type#jurisdiction
* physicalType 1..1 MS
* physicalType = $location-physical-type#jdn
* position 0..0
* partOf MS
* insert ContactPoints(telecom)
* hoursOfOperation obeys onk-loc-6 and onk-loc-7 and onk-loc-8
* partOf only Reference(OnkonetzJurisdiction)
