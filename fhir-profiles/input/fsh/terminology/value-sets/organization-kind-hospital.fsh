ValueSet: OrganizationKindHospitalValues
Id: organization-kind-hospital
Title: "Kinds of hospital"
Description: """
Kinds of organization that are hospitals.
"""
* insert OwnValueSet
* $onk-kind#university-medicine
* $onk-kind#university-hospital
* $onk-kind#hospital
