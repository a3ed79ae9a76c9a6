ValueSet: AccessRoleValues
Id: access-role
Title: "What a caller is to the directory"
Description: """
All codes of the code system access-role.
"""
* insert OwnValueSet
* include codes from system $access-role
