Instance: burgenlandkreis
InstanceOf: OnkonetzJurisdiction
Usage: #example
* insert Documented(burgenlandkreis)
* insert District(Burgenlandkreis, DE-ST)
* address.district = "Burgenlandkreis"
* partOf = Reference(sachsen-anhalt)
