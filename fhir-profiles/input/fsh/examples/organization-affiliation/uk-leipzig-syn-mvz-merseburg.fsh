Instance: uk-leipzig-syn-mvz-merseburg
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(uk-leipzig-syn-mvz-merseburg)
* insert InForce
* period.start = "2021"
* insert Joins(uk-leipzig, syn-mvz-merseburg)
* code[partnerKind] = $partner-kind#partner-mvz "Medizinisches Versorgungszentrum"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* location = Reference(site-syn-mvz-merseburg)
