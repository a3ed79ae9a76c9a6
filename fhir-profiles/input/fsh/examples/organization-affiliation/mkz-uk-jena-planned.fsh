Instance: mkz-uk-jena-planned
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(mkz-uk-jena-planned)
* active = false
* extension[status].valueCode = #planned
* period.start = "2019"
* period.end = "2022-12-31"
* insert Joins(mitteldeutsches-krebszentrum, uk-jena)
* code[networkRole] = $network-role#consortium-site "Konsortialstandort (tragendes Universitätsklinikum)"
* location = Reference(site-uk-jena)
