Instance: oz-magdeburg-syn-otz-brust
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-otz-brust)
* insert InForce
* insert Joins(oz-magdeburg, syn-otz-brust)
* code[networkRole] = $network-role#member-center "Zentrum im Verbund (OTZ, Modul, Schwerpunkt)"
* location = Reference(site-syn-otz-brust)
