Profile: OnkonetzSubmissionBundle
Parent: Bundle
Id: onkonetz-submission-bundle
Title: "Changes of a submission"
Description: "The changes that a submission proposes, as a transaction: every entry with the address that it has or will have. ifMatch names the version that a change is based on, ifNoneMatch says that the entry is new."
* insert Published
* implicitRules 0..0
* type = #transaction
* entry 1..* MS
* entry.request 1..1
* entry.request.method from http://hl7.org/fhir/ValueSet/http-verb (required)
* entry.request.url ^short = "Type/id"
* entry.request.ifMatch ^short = "The version that the change is based on"
* entry.request.ifNoneMatch ^short = "* for what is new"
