Instance: mkz-deutsche-krebshilfe
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(mkz-deutsche-krebshilfe)
* insert InForce
* period.start = "2023-01-01"
* period.end = "2026-12-31"
* insert Joins(mitteldeutsches-krebszentrum, deutsche-krebshilfe)
* code[partnerKind] = $partner-kind#partner-funder "Förderer"
* code[networkRole][0] = $network-role#designating-body "Auszeichnende Stelle"
* code[networkRole][1] = $network-role#funder "Förderer"
* insert Funding(deutsche-krebshilfe, 4800000)
* extension[funding].extension[purpose].valueString = "Förderung als Comprehensive Cancer Center"
