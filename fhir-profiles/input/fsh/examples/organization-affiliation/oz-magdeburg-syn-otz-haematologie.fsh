Instance: oz-magdeburg-syn-otz-haematologie
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-otz-haematologie)
* insert InForce
* insert Joins(oz-magdeburg, syn-otz-haematologie)
* code[networkRole] = $network-role#member-center "Zentrum im Verbund (OTZ, Modul, Schwerpunkt)"
* location = Reference(site-syn-otz-haematologie)
