Instance: syn-otz-haematologie
InstanceOf: OnkonetzCenter
Usage: #example
* insert Synthetic(syn-otz-haematologie)
* active = true
* type[kind] = $onk-kind#organ-cancer-center "Organkrebszentrum / Interdisziplinäres Organtumorzentrum (OTZ)"
* name = "Zentrum für Hämatologische Neoplasien Magdeburg (synthetisch)"
* insert TownMagdeburg
* partOf = Reference(oz-magdeburg)
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-organ "Zertifiziertes Organkrebszentrum (DKG)"
* extension[designation].extension[category].valueCodeableConcept = $center-category#haematologie "Zentrum für Hämatologische Neoplasien"
* extension[designation].extension[period].valuePeriod.start = "2024-09-01"
* extension[designation].extension[period].valuePeriod.end = "2027-08-31"
* extension[designation].extension[status].valueCode = #active
