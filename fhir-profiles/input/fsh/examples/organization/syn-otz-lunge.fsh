Instance: syn-otz-lunge
InstanceOf: OnkonetzCenter
Usage: #example
* insert Synthetic(syn-otz-lunge)
* active = true
* type[kind] = $onk-kind#organ-cancer-center "Organkrebszentrum / Interdisziplinäres Organtumorzentrum (OTZ)"
* name = "Lungenkrebszentrum Magdeburg (synthetisch)"
* insert TownMagdeburg
* partOf = Reference(oz-magdeburg)
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-organ "Zertifiziertes Organkrebszentrum (DKG)"
* extension[designation].extension[category].valueCodeableConcept = $center-category#lunge "Lungenkrebszentrum"
* extension[designation].extension[period].valuePeriod.start = "2023-06-01"
* extension[designation].extension[period].valuePeriod.end = "2026-05-31"
* extension[designation].extension[status].valueCode = #active
