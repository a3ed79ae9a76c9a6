ValueSet: SubmissionStatusValues
Id: submission-status
Title: "State of a submission"
Description: """
All codes of the code system submission-status.
"""
* insert OwnValueSet
* include codes from system $submission-status
