Instance: uk-jena-syn-palliative-weimar
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-palliative-weimar)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-palliative-weimar)
* code[partnerKind] = $partner-kind#partner-palliative "Palliativdienst"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-palliative-weimar)
