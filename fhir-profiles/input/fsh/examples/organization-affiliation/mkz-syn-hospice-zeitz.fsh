Instance: mkz-syn-hospice-zeitz
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(mkz-syn-hospice-zeitz)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, syn-hospice-zeitz)
* code[partnerKind] = $partner-kind#partner-hospice "Hospizdienst / Hospiz"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-hospice-zeitz)
