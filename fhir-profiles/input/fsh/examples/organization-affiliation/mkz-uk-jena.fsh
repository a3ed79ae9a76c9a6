Instance: mkz-uk-jena
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(mkz-uk-jena)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, uk-jena)
* code[networkRole] = $network-role#consortium-site "Konsortialstandort (tragendes Universitätsklinikum)"
* location = Reference(site-uk-jena)
