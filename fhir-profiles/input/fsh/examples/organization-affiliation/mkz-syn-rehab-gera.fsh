Instance: mkz-syn-rehab-gera
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(mkz-syn-rehab-gera)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, syn-rehab-gera)
* code[partnerKind] = $partner-kind#partner-rehab "Reha-Einrichtung"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-rehab-gera)
