Instance: oz-magdeburg-syn-hospital-stendal
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-hospital-stendal)
* insert InForce
* insert Joins(oz-magdeburg, syn-hospital-stendal)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#care-chain-partner "Partner der Versorgungskette"
* location = Reference(site-syn-hospital-stendal)
