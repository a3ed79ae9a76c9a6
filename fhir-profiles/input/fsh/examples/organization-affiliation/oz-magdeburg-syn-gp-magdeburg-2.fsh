Instance: oz-magdeburg-syn-gp-magdeburg-2
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-gp-magdeburg-2)
* insert InForce
* insert Joins(oz-magdeburg, syn-gp-magdeburg-2)
* code[partnerKind] = $partner-kind#partner-gp "Hausärztin / Hausarzt"
* code[networkRole] = $network-role#care-chain-partner "Partner der Versorgungskette"
* location = Reference(site-syn-gp-magdeburg-2)
