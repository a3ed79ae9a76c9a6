Instance: mkz-deutsche-krebshilfe-funding
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(mkz-deutsche-krebshilfe-funding)
* insert InForce
* period.start = "2023-01-01"
* period.end = "2026-12-31"
* insert Joins(mitteldeutsches-krebszentrum, deutsche-krebshilfe)
* code[partnerKind] = $partner-kind#partner-funder "Förderer"
* code[networkRole] = $network-role#funder "Förderer"
* insert Funding(deutsche-krebshilfe, 4800000)
* extension[funding].extension[purpose].valueString = "Förderung als Comprehensive Cancer Center"
