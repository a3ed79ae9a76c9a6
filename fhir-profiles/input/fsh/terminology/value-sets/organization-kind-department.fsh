ValueSet: OrganizationKindDepartmentValues
Id: organization-kind-department
Title: "Kinds of department"
Description: """
Kinds of organization that are departments of a hospital.
"""
* insert OwnValueSet
* $onk-kind#hospital-department
