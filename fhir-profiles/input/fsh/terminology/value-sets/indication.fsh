ValueSet: IndicationValues
Id: indication
Title: "Indication"
Description: """
All codes of ICD-10-GM. Only those of the CAR-T indications are at hand offline.
"""
* insert OwnValueSet
* ^copyright = "BfArM - Bundesinstitut für Arzneimittel und Medizinprodukte, ICD-10-GM."
* include codes from system $icd-10-gm
