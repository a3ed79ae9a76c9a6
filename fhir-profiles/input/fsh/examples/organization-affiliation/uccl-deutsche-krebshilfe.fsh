Instance: uccl-deutsche-krebshilfe
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(uccl-deutsche-krebshilfe)
* insert InForce
* insert Joins(uccl, deutsche-krebshilfe)
* code[partnerKind] = $partner-kind#partner-funder "Förderer"
* code[networkRole] = $network-role#funder "Förderer"
* extension[funding].extension[funder].valueReference = Reference(deutsche-krebshilfe)
