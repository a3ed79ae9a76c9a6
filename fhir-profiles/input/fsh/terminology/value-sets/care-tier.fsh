ValueSet: CareTierValues
Id: care-tier
Title: "Tier of oncology care"
Description: """
All codes of the code system care-tier.
"""
* insert OwnValueSet
* include codes from system $care-tier
