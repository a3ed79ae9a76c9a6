Instance: mkz-uk-leipzig
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(mkz-uk-leipzig)
* insert InForce
* period.start = "2023-01-01"
* insert Joins(mitteldeutsches-krebszentrum, uk-leipzig)
* code[networkRole] = $network-role#consortium-site "Konsortialstandort (tragendes Universitätsklinikum)"
* location = Reference(site-uk-leipzig)
