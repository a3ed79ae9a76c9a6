Profile: OnkonetzSubmissionTask
Parent: Task
Id: onkonetz-submission-task
Title: "Submission"
Description: "The receipt of a submission and its way through review: who sent what for whom and when, what the checks found, and what became of it. Only the server writes it; it moves by the operations $claim, $return, $withdraw and $approve."
* insert Published
* implicitRules 0..0
* modifierExtension 0..0
* identifier 0..1 MS
* identifier ^short = "Bundle.identifier or the Idempotency-Key, if the sender gave one"
* basedOn only Reference(OnkonetzSubmissionTask)
* basedOn MS
* basedOn ^short = "A submission that was returned, and that this one follows"
* status from http://hl7.org/fhir/ValueSet/task-status (required)
* businessStatus 1..1 MS
* businessStatus from SubmissionStatusValues (required)
* statusReason MS
* statusReason ^short = "Why it was returned, or why it was not published"
* intent = #proposal
* code 1..1
* code = $task-code#approve
* focus 1..1 MS
* focus only Reference(OnkonetzSubmissionBundle)
* focus ^short = "The changes that are proposed"
* for 1..1 MS
* for only Reference(Organization)
* for ^short = "The organisation that the changes are about"
* authoredOn 1..1 MS
* lastModified 1..1 MS
* requester 1..1 MS
* requester ^short = "Who submitted: the client and, if a person was signed in, that person"
* requester.identifier 1..1
* owner MS
* owner ^short = "Who reviews"
* input MS
* input.type from SubmissionPartValues (required)
* output MS
* output.type from SubmissionPartValues (required)
