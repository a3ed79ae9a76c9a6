Instance: uk-jena-syn-mvz-jena
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-mvz-jena)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-mvz-jena)
* code[partnerKind] = $partner-kind#partner-mvz "Medizinisches Versorgungszentrum"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-mvz-jena)
