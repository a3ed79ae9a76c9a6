Instance: mkz-syn-mvz-erfurt
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(mkz-syn-mvz-erfurt)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, syn-mvz-erfurt)
* code[partnerKind] = $partner-kind#partner-mvz "Medizinisches Versorgungszentrum"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-mvz-erfurt)
