Instance: uk-jena-syn-rehab-gera
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-rehab-gera)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-rehab-gera)
* code[partnerKind] = $partner-kind#partner-rehab "Reha-Einrichtung"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-rehab-gera)
