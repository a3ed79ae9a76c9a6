Instance: uk-leipzig-syn-palliative-leipzig
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-leipzig-syn-palliative-leipzig)
* insert InForce
* period.start = "2021"
* insert Joins(uk-leipzig, syn-palliative-leipzig)
* code[partnerKind] = $partner-kind#partner-palliative "Palliativdienst"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-palliative-leipzig)
