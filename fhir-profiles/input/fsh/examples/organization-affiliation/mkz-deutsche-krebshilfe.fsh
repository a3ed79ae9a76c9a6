Instance: mkz-deutsche-krebshilfe
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(mkz-deutsche-krebshilfe)
* insert InForce
* period.start = "2023-01-01"
* period.end = "2026-12-31"
* insert Joins(mitteldeutsches-krebszentrum, deutsche-krebshilfe)
* code[partnerKind] = $partner-kind#partner-funder "Förderer"
* code[networkRole] = $network-role#designating-body "Auszeichnende Stelle"
