Instance: uk-muenster-klinikum-osnabrueck
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(uk-muenster-klinikum-osnabrueck)
* insert InForce
* insert Joins(uk-muenster, klinikum-osnabrueck)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* specialty = $ihed-specialty#HAEM "Hämatologie und internistische Onkologie"
* specialty.text = "Hämatologie"
* location = Reference(site-klinikum-osnabrueck)
* healthcareService = Reference(klinikum-osnabrueck-oncology)
