// What the programme is for, and the amount of the renewal of July 2024.
Instance: wtz-deutsche-krebshilfe-funding
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(wtz-deutsche-krebshilfe-funding)
* insert InForce
* period.start = "2021-01"
* insert Joins(wtz, deutsche-krebshilfe)
* code[partnerKind] = $partner-kind#partner-funder "Förderer"
* code[networkRole] = $network-role#funder "Förderer"
* extension[funding][0].extension[funder].valueReference = Reference(deutsche-krebshilfe)
* extension[funding][0].extension[purpose].valueString = "Kooperation der Universitätskliniken mit Kliniken sowie niedergelassenen Ärztinnen und Ärzten aus der Region"
* extension[funding][1].extension[funder].valueReference = Reference(deutsche-krebshilfe)
* extension[funding][1].extension[amount].valueMoney.value = 4800000
* extension[funding][1].extension[amount].valueMoney.currency = #EUR
* extension[funding][1].extension[approximate].valueBoolean = true
* extension[funding][1].extension[purpose].valueString = "Erneuerung der gemeinsamen Förderung im Juli 2024 für vier Jahre"
