// Until the decision of July 2022; the designation itself stands at the consortium.
Instance: deutsche-krebshilfe-mkz-applicant
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(deutsche-krebshilfe-mkz-applicant)
* active = false
* extension[status].valueCode = #applied
* period.start = "2021"
* period.end = "2022-07"
* insert Joins(deutsche-krebshilfe, mitteldeutsches-krebszentrum)
* code[networkRole] = $network-role#applicant "Antragsteller (Förderverfahren)"
