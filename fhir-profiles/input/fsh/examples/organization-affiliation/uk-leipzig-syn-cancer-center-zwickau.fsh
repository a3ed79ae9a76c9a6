Instance: uk-leipzig-syn-cancer-center-zwickau
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-leipzig-syn-cancer-center-zwickau)
* insert InForce
* period.start = "2021"
* insert Joins(uk-leipzig, syn-cancer-center-zwickau)
* code[partnerKind] = $partner-kind#partner-cancer-center "Anderes Krebszentrum"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-cancer-center-zwickau)
