Instance: uk-leipzig-syn-hospital-zwickau
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-leipzig-syn-hospital-zwickau)
* insert InForce
* period.start = "2021"
* insert Joins(uk-leipzig, syn-hospital-zwickau)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-hospital-zwickau)
