Instance: uk-jena-syn-hospice-jena
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-jena-syn-hospice-jena)
* insert InForce
* period.start = "2021"
* insert Joins(uk-jena, syn-hospice-jena)
* code[partnerKind] = $partner-kind#partner-hospice "Hospizdienst / Hospiz"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-hospice-jena)
