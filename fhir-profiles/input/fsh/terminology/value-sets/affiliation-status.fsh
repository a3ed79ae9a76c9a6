ValueSet: AffiliationStatusValues
Id: affiliation-status
Title: "Status of an affiliation or designation"
Description: """
All codes of the code system affiliation-status.
"""
* insert OwnValueSet
* include codes from system $affiliation-status
