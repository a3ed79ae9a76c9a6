Instance: uk-jena-syn-palliative-suhl
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-palliative-suhl)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-palliative-suhl)
* code[partnerKind] = $partner-kind#partner-palliative "Palliativdienst"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-palliative-suhl)
