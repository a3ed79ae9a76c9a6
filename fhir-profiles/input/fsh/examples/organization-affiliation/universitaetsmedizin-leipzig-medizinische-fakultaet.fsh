Instance: universitaetsmedizin-leipzig-medizinische-fakultaet
InstanceOf: OnkonetzOrganizationAffiliation
Usage: #example
* insert Documented(universitaetsmedizin-leipzig-medizinische-fakultaet)
* insert InForce
* insert Joins(universitaetsmedizin-leipzig, medizinische-fakultaet-leipzig)
* code[partnerKind] = $partner-kind#partner-faculty "Medizinische Fakultät"
* code[networkRole] = $network-role#cooperation-partner "Kooperationspartner"
