Instance: oz-magdeburg-viszeralonkologisches-zentrum
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(oz-magdeburg-viszeralonkologisches-zentrum)
* insert InForce
* insert Joins(oz-magdeburg, viszeralonkologisches-zentrum-magdeburg)
* code[networkRole] = $network-role#member-center "Zentrum im Verbund (OTZ, Modul, Schwerpunkt)"
* location = Reference(site-viszeralonkologisches-zentrum-magdeburg)
