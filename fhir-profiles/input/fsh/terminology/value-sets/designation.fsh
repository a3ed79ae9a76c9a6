ValueSet: DesignationValues
Id: designation
Title: "Designation or certificate"
Description: """
All codes of the code system designation.
"""
* insert OwnValueSet
* include codes from system $designation-cs
