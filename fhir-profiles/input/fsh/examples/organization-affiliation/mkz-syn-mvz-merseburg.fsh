Instance: mkz-syn-mvz-merseburg
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(mkz-syn-mvz-merseburg)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, syn-mvz-merseburg)
* code[partnerKind] = $partner-kind#partner-mvz "Medizinisches Versorgungszentrum"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-mvz-merseburg)
