Instance: oz-magdeburg-syn-gp-stendal
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-gp-stendal)
* insert InForce
* insert Joins(oz-magdeburg, syn-gp-stendal)
* code[partnerKind] = $partner-kind#partner-gp "Hausärztin / Hausarzt"
* code[networkRole] = $network-role#care-chain-partner "Partner der Versorgungskette"
* location = Reference(site-syn-gp-stendal)
