Extension: OnkonetzTreatedIndication
Id: treated-indication
Title: "Treated indication"
Description: "A disease for which the service is offered, as a code of ICD-10-GM. A service that names none is not limited by indication."
Context: HealthcareService
* insert Published
* . ^short = "Disease for which the service is offered"
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from https://onkonetz.github.io/fhir/ValueSet/indication (preferred)
* valueCodeableConcept obeys onk-ind-1
* valueCodeableConcept.coding 1..*
* valueCodeableConcept.coding.system 1..1
* valueCodeableConcept.coding.code 1..1
