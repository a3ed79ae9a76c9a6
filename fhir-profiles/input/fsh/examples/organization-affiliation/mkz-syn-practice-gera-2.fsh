Instance: mkz-syn-practice-gera-2
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(mkz-syn-practice-gera-2)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, syn-practice-gera-2)
* code[partnerKind] = $partner-kind#partner-practice "Niedergelassene Ärztin / niedergelassener Arzt"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-practice-gera-2)
