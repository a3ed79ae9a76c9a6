// The article bears no date; what surrounds it is of 2024.
Instance: wtz-muenster-klinikum-osnabrueck
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(wtz-muenster-klinikum-osnabrueck)
* insert InForce
* period.start = "2024"
* insert Joins(wtz-muenster, klinikum-osnabrueck)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
* specialty = $ihed-specialty#INTO "Interdisziplinäre Onkologie"
* specialty.text = "Onkologie"
* location = Reference(site-klinikum-osnabrueck)
* healthcareService = Reference(klinikum-osnabrueck-oncology)
