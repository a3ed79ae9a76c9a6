Extension: OnkonetzDesignation
Id: designation
Title: "Designation"
Description: """
What an organisation, a place or a service has been awarded, certified or permitted: by whom, for what, from when to
when, and how the matter stands. The parts that R5 has in Organization.qualification bear the same names.
"""
Context: Organization, Location, HealthcareService
* insert Published
* . ^short = "Award, certificate or permission"
* extension contains
    code 1..1 MS and
    category 0..1 MS and
    issuer 0..1 MS and
    identifier 0..1 MS and
    period 0..1 MS and
    status 1..1 MS and
    sharedWith 0..* MS
* extension[code] ^short = "What was awarded"
* extension[code].value[x] 1..1
* extension[code].value[x] only CodeableConcept
* extension[code].valueCodeableConcept from https://onkonetz.github.io/fhir/ValueSet/designation (extensible)
* extension[category] ^short = "Kind of certified centre"
* extension[category].value[x] 1..1
* extension[category].value[x] only CodeableConcept
* extension[category].valueCodeableConcept from https://onkonetz.github.io/fhir/ValueSet/center-category (extensible)
* extension[issuer] ^short = "Who awarded it"
* extension[issuer].value[x] 1..1
* extension[issuer].value[x] only Reference(Organization)
* extension[identifier] ^short = "Number of the certificate"
* extension[identifier].value[x] 1..1
* extension[identifier].value[x] only Identifier
* extension[period] ^short = "From when to when"
* extension[period].value[x] 1..1
* extension[period].value[x] only Period
* extension[status] ^short = "How the matter stands"
* extension[status].value[x] 1..1
* extension[status].value[x] only code
* extension[status].valueCode from https://onkonetz.github.io/fhir/ValueSet/affiliation-status (required)
* extension[sharedWith] ^short = "Others who hold the same award together with this one"
* extension[sharedWith].value[x] 1..1
* extension[sharedWith].value[x] only Reference(Organization)
