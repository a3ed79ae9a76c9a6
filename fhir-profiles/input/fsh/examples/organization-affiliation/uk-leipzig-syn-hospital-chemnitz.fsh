Instance: uk-leipzig-syn-hospital-chemnitz
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-leipzig-syn-hospital-chemnitz)
* insert InForce
* period.start = "2021"
* insert Joins(uk-leipzig, syn-hospital-chemnitz)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-hospital-chemnitz)
