Instance: niedersachsen
InstanceOf: OnkonetzJurisdiction
Usage: #example
* insert Documented(niedersachsen)
* insert District(Niedersachsen, DE-NI)
