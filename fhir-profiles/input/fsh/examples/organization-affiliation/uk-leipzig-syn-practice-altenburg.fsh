Instance: uk-leipzig-syn-practice-altenburg
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-leipzig-syn-practice-altenburg)
* insert InForce
* period.start = "2021"
* insert Joins(uk-leipzig, syn-practice-altenburg)
* code[partnerKind] = $partner-kind#partner-practice "Niedergelassene Ärztin / niedergelassener Arzt"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-practice-altenburg)
