Instance: onkonetz-id
InstanceOf: NamingSystem
Title: "Onkonetz number"
Description: "The number of a directory entry."
Usage: #definition
* name = "OnkonetzId"
* status = #active
* kind = #identifier
* date = "2026-11-22"
* publisher = "Onkonetz"
* responsible = "Onkonetz"
* description = """
The number that the directory gives to each of its entries that has none. It never changes and is never given again, so that submissions and spreadsheets find the entry they mean.
"""
* usage = "Organization, Location, HealthcareService, PractitionerRole, Practitioner, OrganizationAffiliation, Endpoint"
* uniqueId.type = #uri
* uniqueId.value = "https://onkonetz.github.io/fhir/sid/onkonetz-id"
* uniqueId.preferred = true
