Instance: krebsnetzwerk-sachsen-zpm-leipzig
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(krebsnetzwerk-sachsen-zpm-leipzig)
* active = false
* extension[status].valueCode = #planned
* insert Joins(krebsnetzwerk-sachsen, zpm-leipzig)
* code[networkRole] = $network-role#member-center "Zentrum im Verbund (OTZ, Modul, Schwerpunkt)"
* location = Reference(site-zpm-leipzig)
