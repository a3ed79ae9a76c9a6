ValueSet: OrganizationKindNetworkValues
Id: organization-kind-network
Title: "Kinds of network"
Description: """
Kinds of organization that are networks.
"""
* insert OwnValueSet
* $onk-kind#ccc-consortium
* $onk-kind#network
