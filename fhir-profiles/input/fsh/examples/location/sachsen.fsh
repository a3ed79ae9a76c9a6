Instance: sachsen
InstanceOf: OnkonetzJurisdiction
Usage: #example
* insert Documented(sachsen)
* insert District(Sachsen, DE-SN)
