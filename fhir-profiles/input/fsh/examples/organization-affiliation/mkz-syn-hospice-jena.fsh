Instance: mkz-syn-hospice-jena
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(mkz-syn-hospice-jena)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, syn-hospice-jena)
* code[partnerKind] = $partner-kind#partner-hospice "Hospizdienst / Hospiz"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-hospice-jena)
