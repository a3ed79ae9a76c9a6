Instance: oz-magdeburg-syn-otz-prostata
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-otz-prostata)
* insert InForce
* insert Joins(oz-magdeburg, syn-otz-prostata)
* code[networkRole] = $network-role#member-center "Zentrum im Verbund (OTZ, Modul, Schwerpunkt)"
* location = Reference(site-syn-otz-prostata)
