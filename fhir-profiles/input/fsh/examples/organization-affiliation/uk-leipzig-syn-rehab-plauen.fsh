Instance: uk-leipzig-syn-rehab-plauen
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-leipzig-syn-rehab-plauen)
* insert InForce
* period.start = "2021"
* insert Joins(uk-leipzig, syn-rehab-plauen)
* code[partnerKind] = $partner-kind#partner-rehab "Reha-Einrichtung"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-rehab-plauen)
