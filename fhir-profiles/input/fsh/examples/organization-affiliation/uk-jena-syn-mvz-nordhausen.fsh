Instance: uk-jena-syn-mvz-nordhausen
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-mvz-nordhausen)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-mvz-nordhausen)
* code[partnerKind] = $partner-kind#partner-mvz "Medizinisches Versorgungszentrum"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-mvz-nordhausen)
