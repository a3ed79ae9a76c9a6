Instance: stadt-leipzig
InstanceOf: OnkonetzJurisdiction
Usage: #example
* insert Documented(stadt-leipzig)
* insert District(Stadt Leipzig, DE-SN)
* partOf = Reference(sachsen)
