Instance: syn-otz-prostata
InstanceOf: OnkonetzCenter
Usage: #example
* insert Synthetic(syn-otz-prostata)
* active = true
* type[kind] = $onk-kind#organ-cancer-center "Organkrebszentrum / Interdisziplinäres Organtumorzentrum (OTZ)"
* name = "Prostatakrebszentrum Magdeburg (synthetisch)"
* insert TownMagdeburg
* partOf = Reference(oz-magdeburg)
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-organ "Zertifiziertes Organkrebszentrum (DKG)"
* extension[designation].extension[category].valueCodeableConcept = $center-category#prostata "Prostatakrebszentrum"
* extension[designation].extension[period].valuePeriod.start = "2025-01-01"
* extension[designation].extension[period].valuePeriod.end = "2027-12-31"
* extension[designation].extension[status].valueCode = #active
