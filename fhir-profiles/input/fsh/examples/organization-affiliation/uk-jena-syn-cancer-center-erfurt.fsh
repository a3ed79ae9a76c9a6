Instance: uk-jena-syn-cancer-center-erfurt
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-cancer-center-erfurt)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-cancer-center-erfurt)
* code[partnerKind] = $partner-kind#partner-cancer-center "Anderes Krebszentrum"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-cancer-center-erfurt)
