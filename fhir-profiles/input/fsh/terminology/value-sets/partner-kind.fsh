ValueSet: PartnerKindValues
Id: partner-kind
Title: "Kind of partner"
Description: """
All codes of the code system partner-kind.
"""
* insert OwnValueSet
* include codes from system $partner-kind
