Instance: oz-magdeburg-syn-gp-magdeburg
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-gp-magdeburg)
* insert InForce
* insert Joins(oz-magdeburg, syn-gp-magdeburg)
* code[partnerKind] = $partner-kind#partner-gp "Hausärztin / Hausarzt"
* code[networkRole] = $network-role#care-chain-partner "Partner der Versorgungskette"
* location = Reference(site-syn-gp-magdeburg)
