Instance: mkz-syn-hospital-suhl
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(mkz-syn-hospital-suhl)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, syn-hospital-suhl)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-hospital-suhl)
