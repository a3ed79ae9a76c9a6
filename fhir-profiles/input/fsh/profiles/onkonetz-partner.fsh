Profile: OnkonetzPartner
Parent: OnkonetzOrganization
Id: onkonetz-partner
Title: "Partner"
Description: "Everyone else who takes part: practices, care centres, rehabilitation, hospices, palliative care, aftercare, self-help, societies, funders, authorities, universities, research."
* insert Published
* type[kind] from https://onkonetz.github.io/fhir/ValueSet/organization-kind-partner (required)
* extension[designation] obeys onk-des-2
* partOf only Reference(OnkonetzPartner or OnkonetzHospital or OnkonetzDepartment or OnkonetzCenter)
