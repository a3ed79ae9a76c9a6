CodeSystem: CareTier
Id: care-tier
Title: "Tier of oncology care"
Description: """
The three tiers of the German model of cancer centres. The numbers are ours.
"""
* insert OwnCodeSystem(care-tier)
* #1 "Onkologisches Spitzenzentrum"
* #1 insert English([[Comprehensive cancer centre]])
* #2 "Onkologisches Zentrum"
* #2 insert English([[Oncology centre]])
* #3 "Organkrebszentrum"
* #3 insert English([[Organ cancer centre]])
* #0 "Ohne Stufe"
* #0 insert English([[No tier]])
