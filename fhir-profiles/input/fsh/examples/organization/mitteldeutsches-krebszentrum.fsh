// Applied for in the round of 2021, decided in July 2022, designated from 2023 to 2026.
Instance: mitteldeutsches-krebszentrum
InstanceOf: OnkonetzNetwork
Usage: #example
* insert Documented(mitteldeutsches-krebszentrum)
* active = true
* type[kind] = $onk-kind#ccc-consortium "Standortübergreifendes Spitzenzentrum (Konsortium)"
* name = "Mitteldeutsches Krebszentrum"
* alias[+] = "Mitteldeutsches Krebszentrum – Gemeinsam Krebs besiegen"
* alias[+] = "CCCG"
* extension[designation][0].extension[code].valueCodeableConcept = $designation-cs#spitzenzentrum "Onkologisches Spitzenzentrum (Deutsche Krebshilfe)"
* extension[designation][0].extension[issuer].valueReference = Reference(deutsche-krebshilfe)
* extension[designation][0].extension[period].valuePeriod.start = "2021"
* extension[designation][0].extension[period].valuePeriod.end = "2022-07"
* extension[designation][0].extension[status].valueCode = #applied
* extension[designation][1].extension[code].valueCodeableConcept = $designation-cs#spitzenzentrum "Onkologisches Spitzenzentrum (Deutsche Krebshilfe)"
* extension[designation][1].extension[issuer].valueReference = Reference(deutsche-krebshilfe)
* extension[designation][1].extension[period].valuePeriod.start = "2023-01-01"
* extension[designation][1].extension[period].valuePeriod.end = "2026-12-31"
* extension[designation][1].extension[status].valueCode = #active
