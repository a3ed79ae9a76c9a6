ValueSet: PartnerKindCareChainValues
Id: partner-kind-care-chain
Title: "Kinds of partner in the care chain"
Description: """
The six kinds of partner in the care chain of an oncology centre: general practitioners, specialists, external hospitals, psychosocial aftercare, self-help, hospices.
"""
* insert OwnValueSet
* $partner-kind#partner-gp
* $partner-kind#partner-specialist
* $partner-kind#partner-hospital
* $partner-kind#partner-psychosocial
* $partner-kind#partner-self-help
* $partner-kind#partner-hospice
