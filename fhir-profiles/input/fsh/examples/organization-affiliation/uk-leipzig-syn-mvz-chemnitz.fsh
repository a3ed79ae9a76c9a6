Instance: uk-leipzig-syn-mvz-chemnitz
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-leipzig-syn-mvz-chemnitz)
* insert InForce
* period.start = "2021"
* insert Joins(uk-leipzig, syn-mvz-chemnitz)
* code[partnerKind] = $partner-kind#partner-mvz "Medizinisches Versorgungszentrum"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-mvz-chemnitz)
