Instance: syn-modul-niere
InstanceOf: OnkonetzCenter
Usage: #example
* insert Synthetic(syn-modul-niere)
* active = true
* type[kind] = $onk-kind#oncology-module "Modul (M)"
* name = "Modul Niere Magdeburg (synthetisch)"
* insert TownMagdeburg
* partOf = Reference(oz-magdeburg)
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-modul "Zertifiziertes Modul (DKG)"
* extension[designation].extension[category].valueCodeableConcept = $center-category#niere "Nierenkrebszentrum"
* extension[designation].extension[period].valuePeriod.start = "2021-02-01"
* extension[designation].extension[period].valuePeriod.end = "2024-01-31"
* extension[designation].extension[status].valueCode = #ended
