Instance: syn-modul-magen
InstanceOf: OnkonetzCenter
Usage: #example
* insert Synthetic(syn-modul-magen)
* active = true
* type[kind] = $onk-kind#oncology-module "Modul (M)"
* name = "Modul Magen Magdeburg (synthetisch)"
* insert TownMagdeburg
* partOf = Reference(oz-magdeburg)
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-modul "Zertifiziertes Modul (DKG)"
* extension[designation].extension[category].valueCodeableConcept = $center-category#magen "Magenkrebszentrum"
* extension[designation].extension[period].valuePeriod.start = "2024-02-01"
* extension[designation].extension[period].valuePeriod.end = "2027-01-31"
* extension[designation].extension[status].valueCode = #active
