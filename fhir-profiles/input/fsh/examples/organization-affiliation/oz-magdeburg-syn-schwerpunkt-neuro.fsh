Instance: oz-magdeburg-syn-schwerpunkt-neuro
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-schwerpunkt-neuro)
* insert InForce
* insert Joins(oz-magdeburg, syn-schwerpunkt-neuro)
* code[networkRole] = $network-role#member-center "Zentrum im Verbund (OTZ, Modul, Schwerpunkt)"
* location = Reference(site-syn-schwerpunkt-neuro)
