Extension: OnkonetzAffiliationStatus
Id: affiliation-status
Title: "Status of an affiliation"
Description: "Whether an affiliation is planned, applied for, active, suspended or ended. OrganizationAffiliation.active says only whether the entry is in use."
Context: OrganizationAffiliation
* insert Published
* . ^short = "planned | applied | active | suspended | ended"
* value[x] 1..1
* value[x] only code
* valueCode from https://onkonetz.github.io/fhir/ValueSet/affiliation-status (required)
