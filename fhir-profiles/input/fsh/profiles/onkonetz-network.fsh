Profile: OnkonetzNetwork
Parent: OnkonetzOrganization
Id: onkonetz-network
Title: "Network"
Description: "A network or consortium: what joins organisations without containing them. It is part of nothing; who takes part is said by affiliations."
* insert Published
* type[kind] from https://onkonetz.github.io/fhir/ValueSet/organization-kind-network (required)
* partOf 0..0
