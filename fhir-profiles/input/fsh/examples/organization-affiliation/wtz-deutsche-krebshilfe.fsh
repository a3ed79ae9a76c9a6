Instance: wtz-deutsche-krebshilfe
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(wtz-deutsche-krebshilfe)
* insert InForce
* period.start = "2021-01"
* insert Joins(wtz, deutsche-krebshilfe)
* code[partnerKind] = $partner-kind#partner-funder "Förderer"
* code[networkRole][0] = $network-role#designating-body "Auszeichnende Stelle"
* code[networkRole][1] = $network-role#funder "Förderer"
* extension[funding].extension[funder].valueReference = Reference(deutsche-krebshilfe)
* extension[funding].extension[purpose].valueString = "Kooperation der Universitätskliniken mit Kliniken sowie niedergelassenen Ärztinnen und Ärzten aus der Region"
