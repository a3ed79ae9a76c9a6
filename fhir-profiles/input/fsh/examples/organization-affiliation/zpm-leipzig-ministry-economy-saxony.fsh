Instance: zpm-leipzig-ministry-economy-saxony
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(zpm-leipzig-ministry-economy-saxony)
* insert InForce
* period.start = "2024-03"
* insert Joins(zpm-leipzig, ministry-economy-saxony)
* code[partnerKind] = $partner-kind#partner-authority "Ministerium / Behörde"
* code[networkRole] = $network-role#funder "Förderer"
* insert Funding(ministry-economy-saxony, 250000)
