Instance: uk-jena-syn-mvz-erfurt
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-mvz-erfurt)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-mvz-erfurt)
* code[partnerKind] = $partner-kind#partner-mvz "Medizinisches Versorgungszentrum"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-mvz-erfurt)
