Instance: uk-halle-asklepios-weissenfels
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(uk-halle-asklepios-weissenfels)
* insert InForce
* insert Joins(uk-halle, asklepios-weissenfels)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* specialty = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* location = Reference(site-asklepios-weissenfels)
* healthcareService = Reference(asklepios-weissenfels-haematology-care)
