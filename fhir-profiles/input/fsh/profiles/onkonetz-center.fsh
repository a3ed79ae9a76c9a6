Profile: OnkonetzCenter
Parent: OnkonetzOrganization
Id: onkonetz-center
Title: "Centre"
Description: "A cancer centre of any tier: comprehensive, oncological, of one organ, a module or focus of one, or a centre for personalised medicine. It is part of its hospital or university medicine where that is known."
* insert Published
* type[kind] from https://onkonetz.github.io/fhir/ValueSet/organization-kind-center (required)
* extension[designation] obeys onk-des-1
* partOf only Reference(OnkonetzHospital or OnkonetzDepartment or OnkonetzCenter or OnkonetzPartner)
