ValueSet: AuditActionValues
Id: audit-action
Title: "What an audit record is about"
Description: """
All codes of the code system audit-action.
"""
* insert OwnValueSet
* include codes from system $audit-action
