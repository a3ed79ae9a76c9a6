ValueSet: OncologyServiceValues
Id: oncology-service
Title: "Oncology service"
Description: """
All codes of the code system oncology-service.
"""
* insert OwnValueSet
* include codes from system $oncology-service
