ValueSet: OrganizationKindPartnerValues
Id: organization-kind-partner
Title: "Kinds of partner organization"
Description: """
Kinds of organization that are neither network, centre, hospital nor department.
"""
* insert OwnValueSet
* $onk-kind#university
* $onk-kind#medical-faculty
* $onk-kind#practice
* $onk-kind#gp-practice
* $onk-kind#specialist-practice
* $onk-kind#oncology-practice
* $onk-kind#mvz
* $onk-kind#rehabilitation
* $onk-kind#hospice
* $onk-kind#hospice-service
* $onk-kind#palliative
* $onk-kind#psychosocial-aftercare
* $onk-kind#self-help
* $onk-kind#cancer-society
* $onk-kind#funder
* $onk-kind#ministry
* $onk-kind#certification-body
* $onk-kind#research-institute
* $onk-kind#cancer-registry
* $onk-kind#operator
