Instance: oz-magdeburg-syn-specialist-magdeburg
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-specialist-magdeburg)
* insert InForce
* insert Joins(oz-magdeburg, syn-specialist-magdeburg)
* code[partnerKind] = $partner-kind#partner-specialist "Fachärztin / Facharzt"
* code[networkRole] = $network-role#care-chain-partner "Partner der Versorgungskette"
* location = Reference(site-syn-specialist-magdeburg)
