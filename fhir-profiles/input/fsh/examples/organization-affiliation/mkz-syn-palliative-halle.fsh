Instance: mkz-syn-palliative-halle
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(mkz-syn-palliative-halle)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, syn-palliative-halle)
* code[partnerKind] = $partner-kind#partner-palliative "Palliativdienst"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-palliative-halle)
