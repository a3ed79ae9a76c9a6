Instance: oz-magdeburg-syn-schwerpunkt-sarkom
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-schwerpunkt-sarkom)
* insert InForce
* insert Joins(oz-magdeburg, syn-schwerpunkt-sarkom)
* code[networkRole] = $network-role#member-center "Zentrum im Verbund (OTZ, Modul, Schwerpunkt)"
* location = Reference(site-syn-schwerpunkt-sarkom)
