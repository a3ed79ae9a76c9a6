ValueSet: ErrorCodeValues
Id: error-code
Title: "Findings of the server"
Description: """
All codes of the code system error-code.
"""
* insert OwnValueSet
* include codes from system $error-code
