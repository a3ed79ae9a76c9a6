Instance: uk-jena-syn-practice-sangerhausen
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-practice-sangerhausen)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-practice-sangerhausen)
* code[partnerKind] = $partner-kind#partner-practice "Niedergelassene Ärztin / niedergelassener Arzt"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-practice-sangerhausen)
