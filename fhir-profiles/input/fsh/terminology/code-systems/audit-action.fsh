CodeSystem: AuditAction
Id: audit-action
Title: "What an audit record is about"
Description: """
Further subtype of the AuditEvents that the server writes, beside those of IHE and DICOM.
"""
* insert OwnCodeSystem(audit-action)
* #direct-write "Direkt geschrieben" "Office or administrator has written to the directory."
* #direct-write insert English([[Written directly]])
* #submitted "Eingereicht" "A submission was received."
* #submitted insert English([[Submitted]])
* #claimed "Zur Prüfung genommen" "The office has begun to review a submission."
* #claimed insert English([[Taken up for review]])
* #withdrawn "Zurückgezogen" "The partner has taken a submission back."
* #withdrawn insert English([[Withdrawn]])
* #returned "Zurückgegeben" "The office has given a submission back, with a reason."
* #returned insert English([[Returned]])
* #approved "Freigegeben" "The office has approved a submission, and its entries are published."
* #approved insert English([[Approved and published]])
* #publication-failed "Veröffentlichung gescheitert" "An approved submission could not be published."
* #publication-failed insert English([[Publication failed]])
* #rejected "Nicht angenommen" "A submission was not taken in because of its findings."
* #rejected insert English([[Rejected for its findings]])
* #administered "Verwaltet" "Clients, accounts or keys were changed."
* #administered insert English([[Administered]])
* #refused "Abgewiesen" "Somebody was not let in, or not allowed."
* #refused insert English([[Refused]])
