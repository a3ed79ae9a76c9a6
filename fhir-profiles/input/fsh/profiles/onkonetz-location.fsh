Profile: OnkonetzLocation
Parent: Location
Id: onkonetz-location
Title: "Place"
Description: "A place with a position: a site of an organisation, or a town as a point. A conforming resource satisfies IHE.mCSD.LocationDistance, and IHE.mCSD.FacilityLocation if it is typed as facility. Districts and states are jurisdictions."
* insert Published
* insert McsdResource
* obeys onk-loc-2 and onk-loc-3
* extension contains OnkonetzDesignation named designation 0..* MS
* insert OnkonetzIdentifier
* identifier obeys onk-id-10
* insert IdentifierSlice(standortnummer, *, $standortnummer, "Standortnummer nach § 293 Abs. 6 SGB V")
* insert IdentifierSlice(bsnr, *, $bsnr, "Betriebsstättennummer BSNR")
* identifier[bsnr].type = $v2-0203#BSNR
* status 1..1 MS
* name 1..1 MS
* type 1..* MS
* insert ContactPoints(telecom)
* address MS
* physicalType MS
* position 1..1 MS
* position obeys onk-loc-1 and onk-loc-4 and onk-loc-5
* position.extension contains OnkonetzPositionPrecision named precision 0..1 MS
* managingOrganization MS
* managingOrganization only Reference(Organization)
* managingOrganization.reference 1..1
* partOf MS
* hoursOfOperation obeys onk-loc-6 and onk-loc-7 and onk-loc-8
