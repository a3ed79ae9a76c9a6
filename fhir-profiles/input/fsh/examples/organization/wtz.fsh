// The award is one: the consortium holds it, and both sites share it.
Instance: wtz
InstanceOf: OnkonetzNetwork
Usage: #example
* insert Documented(wtz)
* active = true
* type[kind] = $onk-kind#ccc-consortium "Standortübergreifendes Spitzenzentrum (Konsortium)"
* name = "Westdeutsches Tumorzentrum (WTZ)"
* alias[+] = "WTZ"
* alias[+] = "WTZ Essen/Münster"
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#spitzenzentrum "Onkologisches Spitzenzentrum (Deutsche Krebshilfe)"
* extension[designation].extension[issuer].valueReference = Reference(deutsche-krebshilfe)
* extension[designation].extension[period].valuePeriod.start = "2021-01"
* extension[designation].extension[status].valueCode = #active
* extension[designation].extension[sharedWith][0].valueReference = Reference(wtz-muenster)
* extension[designation].extension[sharedWith][1].valueReference = Reference(wtz-essen)
