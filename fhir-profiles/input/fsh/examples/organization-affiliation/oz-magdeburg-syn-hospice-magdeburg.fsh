Instance: oz-magdeburg-syn-hospice-magdeburg
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-hospice-magdeburg)
* insert InForce
* insert Joins(oz-magdeburg, syn-hospice-magdeburg)
* code[partnerKind] = $partner-kind#partner-hospice "Hospizdienst / Hospiz"
* code[networkRole] = $network-role#care-chain-partner "Partner der Versorgungskette"
* location = Reference(site-syn-hospice-magdeburg)
