Instance: uk-jena-syn-practice-jena-3
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-practice-jena-3)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-practice-jena-3)
* code[partnerKind] = $partner-kind#partner-practice "Niedergelassene Ärztin / niedergelassener Arzt"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-practice-jena-3)
