Profile: OnkonetzHospital
Parent: OnkonetzOrganization
Id: onkonetz-hospital
Title: "Hospital"
Description: "A hospital, a university hospital or a university medicine (hospital and faculty)."
* insert Published
* type[kind] from https://onkonetz.github.io/fhir/ValueSet/organization-kind-hospital (required)
* partOf only Reference(OnkonetzHospital or OnkonetzPartner)
