Instance: uk-jena-syn-mvz-gera
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-mvz-gera)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-mvz-gera)
* code[partnerKind] = $partner-kind#partner-mvz "Medizinisches Versorgungszentrum"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-mvz-gera)
