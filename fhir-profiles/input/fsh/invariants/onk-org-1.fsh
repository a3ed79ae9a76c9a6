Invariant: onk-org-1
Description: "A type has one code of organization-kind at most: an organisation is of one kind."
Severity: #error
Expression: "coding.where(system = 'https://onkonetz.github.io/fhir/CodeSystem/organization-kind').exists() implies coding.where(system = 'https://onkonetz.github.io/fhir/CodeSystem/organization-kind').count() = 1"
* insert German(human, [["Ein Typ hat höchstens einen Code aus organization-kind: Eine Organisation ist von einer Art."]])
