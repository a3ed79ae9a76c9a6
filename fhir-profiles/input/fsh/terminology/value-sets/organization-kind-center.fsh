ValueSet: OrganizationKindCenterValues
Id: organization-kind-center
Title: "Kinds of centre"
Description: """
Kinds of organization that are cancer centres or certified parts of them.
"""
* insert OwnValueSet
* $onk-kind#cancer-center
* $onk-kind#university-cancer-center
* $onk-kind#comprehensive-cancer-center
* $onk-kind#oncology-center
* $onk-kind#organ-cancer-center
* $onk-kind#oncology-module
* $onk-kind#oncology-focus
* $onk-kind#personalised-medicine-center
