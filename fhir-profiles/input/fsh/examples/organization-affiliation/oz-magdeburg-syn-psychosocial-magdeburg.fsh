Instance: oz-magdeburg-syn-psychosocial-magdeburg
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-psychosocial-magdeburg)
* insert InForce
* insert Joins(oz-magdeburg, syn-psychosocial-magdeburg)
* code[partnerKind] = $partner-kind#partner-psychosocial "Psychosoziale Nachsorgeeinrichtung"
* code[networkRole] = $network-role#care-chain-partner "Partner der Versorgungskette"
* location = Reference(site-syn-psychosocial-magdeburg)
