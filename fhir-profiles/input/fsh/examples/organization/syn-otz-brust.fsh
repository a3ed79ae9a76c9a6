Instance: syn-otz-brust
InstanceOf: OnkonetzCenter
Usage: #example
* insert Synthetic(syn-otz-brust)
* active = true
* type[kind] = $onk-kind#organ-cancer-center "Organkrebszentrum / Interdisziplinäres Organtumorzentrum (OTZ)"
* name = "Brustkrebszentrum Magdeburg (synthetisch)"
* insert TownMagdeburg
* partOf = Reference(oz-magdeburg)
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-organ "Zertifiziertes Organkrebszentrum (DKG)"
* extension[designation].extension[category].valueCodeableConcept = $center-category#brust "Brustkrebszentrum"
* extension[designation].extension[period].valuePeriod.start = "2024-02-01"
* extension[designation].extension[period].valuePeriod.end = "2027-01-31"
* extension[designation].extension[status].valueCode = #active
