Instance: oz-magdeburg-syn-self-help-magdeburg
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-self-help-magdeburg)
* insert InForce
* insert Joins(oz-magdeburg, syn-self-help-magdeburg)
* code[partnerKind] = $partner-kind#partner-self-help "Selbsthilfeorganisation"
* code[networkRole] = $network-role#care-chain-partner "Partner der Versorgungskette"
* location = Reference(site-syn-self-help-magdeburg)
