Instance: mkz-syn-practice-weimar
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(mkz-syn-practice-weimar)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, syn-practice-weimar)
* code[partnerKind] = $partner-kind#partner-practice "Niedergelassene Ärztin / niedergelassener Arzt"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-practice-weimar)
