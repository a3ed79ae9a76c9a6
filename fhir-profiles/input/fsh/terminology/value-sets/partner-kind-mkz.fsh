ValueSet: PartnerKindMkzValues
Id: partner-kind-mkz
Title: "Kinds of partner of the Mitteldeutsches Krebszentrum"
Description: """
The seven kinds by which the Mitteldeutsches Krebszentrum counted its regional partners: hospitals, resident doctors, medical care centres, rehabilitation, hospice and palliative services, other cancer centres.
"""
* insert OwnValueSet
* $partner-kind#partner-hospital
* $partner-kind#partner-practice
* $partner-kind#partner-mvz
* $partner-kind#partner-rehab
* $partner-kind#partner-hospice
* $partner-kind#partner-palliative
* $partner-kind#partner-cancer-center
