Instance: oz-magdeburg-syn-modul-niere
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-modul-niere)
* insert InForce
* insert Joins(oz-magdeburg, syn-modul-niere)
* code[networkRole] = $network-role#member-center "Zentrum im Verbund (OTZ, Modul, Schwerpunkt)"
* location = Reference(site-syn-modul-niere)
