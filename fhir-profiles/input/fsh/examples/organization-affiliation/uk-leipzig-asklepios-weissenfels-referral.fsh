Instance: uk-leipzig-asklepios-weissenfels-referral
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(uk-leipzig-asklepios-weissenfels-referral)
* insert InForce
* insert Joins(uk-leipzig, asklepios-weissenfels)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#referring-site "Zuweisende Einrichtung"
* specialty = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* location = Reference(site-asklepios-weissenfels)
* healthcareService = Reference(asklepios-weissenfels-haematology-care)
