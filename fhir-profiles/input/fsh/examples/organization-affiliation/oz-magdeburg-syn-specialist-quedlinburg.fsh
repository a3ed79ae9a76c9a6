Instance: oz-magdeburg-syn-specialist-quedlinburg
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-specialist-quedlinburg)
* insert InForce
* insert Joins(oz-magdeburg, syn-specialist-quedlinburg)
* code[partnerKind] = $partner-kind#partner-specialist "Fachärztin / Facharzt"
* code[networkRole] = $network-role#care-chain-partner "Partner der Versorgungskette"
* location = Reference(site-syn-specialist-quedlinburg)
