Instance: sachsen-anhalt
InstanceOf: OnkonetzJurisdiction
Usage: #example
* insert Documented(sachsen-anhalt)
* insert District(Sachsen-Anhalt, DE-ST)
