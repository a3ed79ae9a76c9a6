Instance: oz-magdeburg-syn-hospital-halberstadt
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-hospital-halberstadt)
* insert InForce
* insert Joins(oz-magdeburg, syn-hospital-halberstadt)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#care-chain-partner "Partner der Versorgungskette"
* location = Reference(site-syn-hospital-halberstadt)
