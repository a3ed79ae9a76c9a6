CodeSystem: SubmissionStatus
Id: submission-status
Title: "State of a submission"
Description: """
How far a submission has come: the business status of its task. What is returned, withdrawn or published has come to its end.
"""
* insert OwnCodeSystem(submission-status)
* #received "Eingegangen" "Checked and kept; nobody has looked at it yet."
* #received insert English([[Received]])
* #in-review "In Prüfung" "Somebody of the office has taken it on."
* #in-review insert English([[In review]])
* #returned "Zurückgegeben" "The office has given it back with a reason. The partner submits anew and names this one."
* #returned insert English([[Returned]])
* #withdrawn "Zurückgezogen" "The partner has taken it back."
* #withdrawn insert English([[Withdrawn]])
* #published "Veröffentlicht" "Approved; all of its changes are part of the directory."
* #published insert English([[Published]])
* #failed "Nicht veröffentlicht" "Approved, but an entry has changed since, so that nothing was published."
* #failed insert English([[Failed]])
