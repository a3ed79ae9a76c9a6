Instance: saalekreis
InstanceOf: OnkonetzJurisdiction
Usage: #example
* insert Documented(saalekreis)
* insert District(Saalekreis, DE-ST)
* address.district = "Saalekreis"
* partOf = Reference(sachsen-anhalt)
