Instance: zpm-leipzig-uk-leipzig
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(zpm-leipzig-uk-leipzig)
* insert InForce
* period.start = "2024-03"
* insert Joins(zpm-leipzig, uk-leipzig)
* code[partnerKind] = $partner-kind#partner-hospital "Partnerkrankenhaus / externes Krankenhaus"
* code[networkRole] = $network-role#initiator "Initiator / Gründer"
* location = Reference(site-uk-leipzig)
