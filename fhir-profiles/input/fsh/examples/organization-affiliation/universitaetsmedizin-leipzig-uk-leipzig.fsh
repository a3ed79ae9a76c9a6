Instance: universitaetsmedizin-leipzig-uk-leipzig
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(universitaetsmedizin-leipzig-uk-leipzig)
* insert InForce
* insert Joins(universitaetsmedizin-leipzig, uk-leipzig)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-uk-leipzig)
