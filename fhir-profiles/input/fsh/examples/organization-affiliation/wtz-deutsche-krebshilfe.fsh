Instance: wtz-deutsche-krebshilfe
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(wtz-deutsche-krebshilfe)
* insert InForce
* period.start = "2021-01"
* insert Joins(wtz, deutsche-krebshilfe)
* code[partnerKind] = $partner-kind#partner-funder "Förderer"
* code[networkRole] = $network-role#designating-body "Auszeichnende Stelle"
