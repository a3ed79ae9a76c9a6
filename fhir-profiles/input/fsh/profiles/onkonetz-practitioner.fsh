Profile: OnkonetzPractitioner
Parent: Practitioner
Id: onkonetz-practitioner
Title: "Person"
Description: "A person who has a function in a network. A conforming resource satisfies IHE.mCSD.Practitioner."
* insert Published
* insert McsdResource
* insert OnkonetzIdentifier
* identifier obeys onk-id-6
* insert IdentifierSlice(lanr, *, $lanr, "Lebenslange Arztnummer LANR")
* identifier[lanr].type = $v2-0203#LANR
* insert IdentifierSlice(efn, *, $efn, "Einheitliche Fortbildungsnummer EFN")
* identifier[efn].type = $v2-0203#DN
* insert IdentifierSlice(zanr, *, $zanr, "Zahnarztnummer ZANR")
* identifier[zanr].type = $identifier-type-de#ZANR
* insert IdentifierSlice(telematikId, *, $telematik-id, "Telematik-ID")
* identifier[telematikId].type = $v2-0203#PRN
* active MS
* name 1..* MS
* insert ContactPoints(telecom)
