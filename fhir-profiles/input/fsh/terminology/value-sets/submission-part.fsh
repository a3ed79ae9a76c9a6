ValueSet: SubmissionPartValues
Id: submission-part
Title: "Part of a submission"
Description: """
All codes of the code system submission-part.
"""
* insert OwnValueSet
* include codes from system $submission-part
