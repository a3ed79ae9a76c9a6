// The renewal of July 2024, with an amount of its own.
Instance: wtz-deutsche-krebshilfe-2024
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(wtz-deutsche-krebshilfe-2024)
* insert InForce
* period.start = "2024-07"
* insert Joins(wtz, deutsche-krebshilfe)
* code[partnerKind] = $partner-kind#partner-funder "Förderer"
* code[networkRole] = $network-role#funder "Förderer"
* insert Funding(deutsche-krebshilfe, 4800000)
* extension[funding].extension[purpose].valueString = "Erneuerte gemeinsame Förderung der Standorte Essen und Münster für vier Jahre"
