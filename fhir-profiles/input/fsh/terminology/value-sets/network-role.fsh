ValueSet: NetworkRoleValues
Id: network-role
Title: "Role in a network"
Description: """
All codes of the code system network-role.
"""
* insert OwnValueSet
* include codes from system $network-role
