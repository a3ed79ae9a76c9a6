Instance: mkz-syn-practice-zeitz
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(mkz-syn-practice-zeitz)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, syn-practice-zeitz)
* code[partnerKind] = $partner-kind#partner-practice "Niedergelassene Ärztin / niedergelassener Arzt"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-practice-zeitz)
