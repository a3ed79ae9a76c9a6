CodeSystem: Icd10Gm
Id: icd-10-gm
Title: "ICD-10-GM (codes of the CAR-T indications)"
Description: """
The ICD-10-GM codes that the German ATMP quality directive names for CAR-T cells, without their texts. Other codes of ICD-10-GM are as good; only their texts and existence cannot be checked offline.
"""
* insert ForeignCodeSystem(http://fhir.de/CodeSystem/bfarm/icd-10-gm, 2026, fragment, [[BfArM]])
* ^caseSensitive = true
* ^copyright = "BfArM - Bundesinstitut für Arzneimittel und Medizinprodukte, ICD-10-GM. Codes only, unchanged."
* #C82.0
* #C82.1
* #C82.2
* #C82.3
* #C82.4
* #C82.7
* #C82.9
* #C83.1
* #C83.3
* #C85.1
* #C85.2
* #C91.00
* #C91.01
