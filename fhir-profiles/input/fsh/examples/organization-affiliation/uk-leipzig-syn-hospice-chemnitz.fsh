Instance: uk-leipzig-syn-hospice-chemnitz
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-leipzig-syn-hospice-chemnitz)
* insert InForce
* period.start = "2021"
* insert Joins(uk-leipzig, syn-hospice-chemnitz)
* code[partnerKind] = $partner-kind#partner-hospice "Hospizdienst / Hospiz"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-hospice-chemnitz)
