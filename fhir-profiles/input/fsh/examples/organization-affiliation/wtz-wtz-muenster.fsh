Instance: wtz-wtz-muenster
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(wtz-wtz-muenster)
* insert InForce
* period.start = "2019-10"
* insert Joins(wtz, wtz-muenster)
* code[networkRole] = $network-role#consortium-site "Konsortialstandort (tragendes Universitätsklinikum)"
* location = Reference(site-wtz-muenster)
