Instance: uk-jena-syn-practice-gera
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-practice-gera)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-practice-gera)
* code[partnerKind] = $partner-kind#partner-practice "Niedergelassene Ärztin / niedergelassener Arzt"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-practice-gera)
