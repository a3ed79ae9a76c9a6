// The documents name no body; its designation is known until 2026, its beginning is not.
Instance: krebszentrum-dresden
InstanceOf: OnkonetzCenter
Usage: #example
* insert Documented(krebszentrum-dresden)
* active = true
* type[kind] = $onk-kind#university-cancer-center "Universitäres Krebszentrum"
* name = "Universitäres Krebszentrum in Dresden"
* insert TownDresden
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#spitzenzentrum "Onkologisches Spitzenzentrum (Deutsche Krebshilfe)"
* extension[designation].extension[issuer].valueReference = Reference(deutsche-krebshilfe)
* extension[designation].extension[period].valuePeriod.end = "2026"
* extension[designation].extension[status].valueCode = #active
