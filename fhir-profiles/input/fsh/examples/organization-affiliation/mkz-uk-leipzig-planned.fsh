// Two entries per site: the plan of the application, and the consortium since the designation took effect.
Instance: mkz-uk-leipzig-planned
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(mkz-uk-leipzig-planned)
* active = false
* extension[status].valueCode = #planned
* period.start = "2019"
* period.end = "2022-12-31"
* insert Joins(mitteldeutsches-krebszentrum, uk-leipzig)
* code[networkRole] = $network-role#consortium-site "Konsortialstandort (tragendes Universitätsklinikum)"
* location = Reference(site-uk-leipzig)
