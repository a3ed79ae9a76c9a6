Instance: oz-magdeburg-syn-psychosocial-halberstadt
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-psychosocial-halberstadt)
* insert InForce
* insert Joins(oz-magdeburg, syn-psychosocial-halberstadt)
* code[partnerKind] = $partner-kind#partner-psychosocial "Psychosoziale Nachsorgeeinrichtung"
* code[networkRole] = $network-role#care-chain-partner "Partner der Versorgungskette"
* location = Reference(site-syn-psychosocial-halberstadt)
