Profile: OnkonetzEndpoint
Parent: Endpoint
Id: onkonetz-endpoint
Title: "Endpoint"
Description: "A technical address of an organisation. A conforming resource satisfies IHE.mCSD.Endpoint."
* insert Published
* insert McsdResource
* obeys onk-end-1
* insert OnkonetzIdentifier
* identifier obeys onk-id-6
* status MS
* connectionType MS
* managingOrganization 1..1 MS
* managingOrganization only Reference(Organization)
* managingOrganization.reference 1..1
* insert ContactPoints(contact)
* address MS
