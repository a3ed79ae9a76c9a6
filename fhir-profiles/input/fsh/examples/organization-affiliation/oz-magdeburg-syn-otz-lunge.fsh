Instance: oz-magdeburg-syn-otz-lunge
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-otz-lunge)
* insert InForce
* insert Joins(oz-magdeburg, syn-otz-lunge)
* code[networkRole] = $network-role#member-center "Zentrum im Verbund (OTZ, Modul, Schwerpunkt)"
* location = Reference(site-syn-otz-lunge)
