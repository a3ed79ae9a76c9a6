Instance: uk-jena-syn-hospital-gera
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-hospital-gera)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-hospital-gera)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-hospital-gera)
