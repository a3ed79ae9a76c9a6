Instance: oz-magdeburg-syn-hospice-quedlinburg
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-hospice-quedlinburg)
* insert InForce
* insert Joins(oz-magdeburg, syn-hospice-quedlinburg)
* code[partnerKind] = $partner-kind#partner-hospice "Hospizdienst / Hospiz"
* code[networkRole] = $network-role#care-chain-partner "Partner der Versorgungskette"
* location = Reference(site-syn-hospice-quedlinburg)
