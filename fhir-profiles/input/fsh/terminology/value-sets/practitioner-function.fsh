ValueSet: PractitionerFunctionValues
Id: practitioner-function
Title: "Function of a person"
Description: """
All codes of the code system practitioner-function.
"""
* insert OwnValueSet
* include codes from system $practitioner-function
