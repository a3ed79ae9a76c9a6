Instance: uk-jena-syn-hospital-sangerhausen
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-hospital-sangerhausen)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-hospital-sangerhausen)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-hospital-sangerhausen)
