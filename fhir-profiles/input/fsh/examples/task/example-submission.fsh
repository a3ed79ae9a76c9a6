Instance: example-submission
InstanceOf: OnkonetzSubmissionTask
Usage: #example
* language = #de
* identifier.system = $submission-key
* identifier.value = "2026-11-26-1"
* status = #received
* businessStatus = $submission-status#received "Eingegangen"
* focus = Reference(example-changes)
* for = Reference(example-hospital)
* authoredOn = "2026-11-26T10:00:00+01:00"
* lastModified = "2026-11-26T10:00:00+01:00"
* requester.identifier.system = $submission-client
* requester.identifier.value = "example-hospital-his"
* input.type = $submission-part#based-on "Beruht auf"
* input.valueReference.reference = "Organization/example-hospital/_history/1"
