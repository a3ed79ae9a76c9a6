Instance: oz-magdeburg-syn-modul-leber
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-modul-leber)
* insert InForce
* insert Joins(oz-magdeburg, syn-modul-leber)
* code[networkRole] = $network-role#member-center "Zentrum im Verbund (OTZ, Modul, Schwerpunkt)"
* location = Reference(site-syn-modul-leber)
