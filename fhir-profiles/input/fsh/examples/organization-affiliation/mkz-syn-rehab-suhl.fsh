Instance: mkz-syn-rehab-suhl
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(mkz-syn-rehab-suhl)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, syn-rehab-suhl)
* code[partnerKind] = $partner-kind#partner-rehab "Reha-Einrichtung"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-rehab-suhl)
