ValueSet: OrganizationKindValues
Id: organization-kind
Title: "Kind of organization"
Description: """
All codes of the code system organization-kind.
"""
* insert OwnValueSet
* include codes from system $onk-kind
