Instance: wtz-wtz-essen
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(wtz-wtz-essen)
* insert InForce
* period.start = "2019-10"
* insert Joins(wtz, wtz-essen)
* code[networkRole] = $network-role#consortium-site "Konsortialstandort (tragendes Universitätsklinikum)"
* location = Reference(site-wtz-essen)
