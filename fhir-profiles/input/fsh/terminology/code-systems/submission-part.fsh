CodeSystem: SubmissionPart
Id: submission-part
Title: "Part of a submission"
Description: """
What the inputs and outputs of the task of a submission are.
"""
* insert OwnCodeSystem(submission-part)
* #based-on "Beruht auf" "The version of an entry that the submission changes or deletes."
* #based-on insert English([[Based on]])
* #findings "Befunde" "What the checks had to say of it."
* #findings insert English([[Findings]])
* #published "Veröffentlichter Eintrag" "The version of an entry that was published with it."
* #published insert English([[Published entry]])
* #provenance "Herkunftsnachweis" "Who submitted and who approved the changes that were published."
* #provenance insert English([[Provenance]])
