CodeSystem: AffiliationStatus
Id: affiliation-status
Title: "Status of an affiliation or designation"
Description: """
How far an affiliation or a designation has come. What is planned or applied for is not active, and what was granted once and has ended stays on record.
"""
* insert OwnCodeSystem(affiliation-status)
* #planned "Geplant" "Announced; nothing has been applied for or agreed."
* #planned insert English([[Planned]])
* #applied "Beantragt" "Applied for; not decided."
* #applied insert English([[Applied for]])
* #active "Aktiv" "Granted or agreed, and in force within its period."
* #active insert English([[Active]])
* #suspended "Ruhend" "Granted or agreed, at present without effect."
* #suspended insert English([[Suspended]])
* #ended "Beendet" "Was in force and is not any more."
* #ended insert English([[Ended]])
