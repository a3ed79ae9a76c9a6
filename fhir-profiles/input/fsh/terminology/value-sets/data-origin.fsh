ValueSet: DataOriginValues
Id: data-origin
Title: "Origin of an entry"
Description: """
All codes of the code system data-origin.
"""
* insert OwnValueSet
* include codes from system $data-origin
