Instance: uk-leipzig-syn-practice-leipzig-3
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-leipzig-syn-practice-leipzig-3)
* insert InForce
* period.start = "2021"
* insert Joins(uk-leipzig, syn-practice-leipzig-3)
* code[partnerKind] = $partner-kind#partner-practice "Niedergelassene Ärztin / niedergelassener Arzt"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-practice-leipzig-3)
