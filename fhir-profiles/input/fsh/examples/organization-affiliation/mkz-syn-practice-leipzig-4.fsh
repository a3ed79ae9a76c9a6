Instance: mkz-syn-practice-leipzig-4
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(mkz-syn-practice-leipzig-4)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, syn-practice-leipzig-4)
* code[partnerKind] = $partner-kind#partner-practice "Niedergelassene Ärztin / niedergelassener Arzt"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-practice-leipzig-4)
