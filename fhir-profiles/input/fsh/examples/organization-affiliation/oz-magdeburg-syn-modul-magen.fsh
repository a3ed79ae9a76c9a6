Instance: oz-magdeburg-syn-modul-magen
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Synthetic(oz-magdeburg-syn-modul-magen)
* insert InForce
* insert Joins(oz-magdeburg, syn-modul-magen)
* code[networkRole] = $network-role#member-center "Zentrum im Verbund (OTZ, Modul, Schwerpunkt)"
* location = Reference(site-syn-modul-magen)
