Instance: zpm-leipzig-medizinische-fakultaet
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(zpm-leipzig-medizinische-fakultaet)
* insert InForce
* period.start = "2024-03"
* insert Joins(zpm-leipzig, medizinische-fakultaet-leipzig)
* code[partnerKind] = $partner-kind#partner-faculty "Medizinische Fakultät"
* code[networkRole] = $network-role#initiator "Initiator / Gründer"
