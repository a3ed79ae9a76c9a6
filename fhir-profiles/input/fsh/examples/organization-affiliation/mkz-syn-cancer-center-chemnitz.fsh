Instance: mkz-syn-cancer-center-chemnitz
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(mkz-syn-cancer-center-chemnitz)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, syn-cancer-center-chemnitz)
* code[partnerKind] = $partner-kind#partner-cancer-center "Anderes Krebszentrum"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-cancer-center-chemnitz)
