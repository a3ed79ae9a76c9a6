Instance: uk-leipzig-uk-halle
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(uk-leipzig-uk-halle)
* insert InForce
* insert Joins(uk-leipzig, uk-halle)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* specialty = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* location = Reference(site-uk-halle)
