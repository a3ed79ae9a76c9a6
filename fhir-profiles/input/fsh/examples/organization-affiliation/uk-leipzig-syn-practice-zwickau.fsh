Instance: uk-leipzig-syn-practice-zwickau
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-leipzig-syn-practice-zwickau)
* insert InForce
* period.start = "2021"
* insert Joins(uk-leipzig, syn-practice-zwickau)
* code[partnerKind] = $partner-kind#partner-practice "Niedergelassene Ärztin / niedergelassener Arzt"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-practice-zwickau)
