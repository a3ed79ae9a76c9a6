Instance: oz-magdeburg-syn-hospital-quedlinburg
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-hospital-quedlinburg)
* insert InForce
* insert Joins(oz-magdeburg, syn-hospital-quedlinburg)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#care-chain-partner "Partner der Versorgungskette"
* location = Reference(site-syn-hospital-quedlinburg)
