Instance: uk-jena-syn-cancer-center-gera
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-cancer-center-gera)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-cancer-center-gera)
* code[partnerKind] = $partner-kind#partner-cancer-center "Anderes Krebszentrum"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-cancer-center-gera)
