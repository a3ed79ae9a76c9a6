Instance: syn-modul-leber
InstanceOf: OnkonetzCenter
Usage: #example
* insert Synthetic(syn-modul-leber)
* active = true
* type[kind] = $onk-kind#oncology-module "Modul (M)"
* name = "Modul Leber Magdeburg (synthetisch)"
* insert TownMagdeburg
* partOf = Reference(oz-magdeburg)
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-modul "Zertifiziertes Modul (DKG)"
* extension[designation].extension[category].valueCodeableConcept = $center-category#leber "Leberkrebszentrum (inkl. biliär)"
* extension[designation].extension[period].valuePeriod.start = "2024-02-01"
* extension[designation].extension[period].valuePeriod.end = "2027-01-31"
* extension[designation].extension[status].valueCode = #active
