Profile: OnkonetzDepartment
Parent: OnkonetzOrganization
Id: onkonetz-department
Title: "Hospital department"
Description: "A department of a hospital."
* insert Published
* type[kind] from https://onkonetz.github.io/fhir/ValueSet/organization-kind-department (required)
* partOf 1..1
* partOf only Reference(OnkonetzHospital or OnkonetzDepartment)
* partOf.reference 1..1
