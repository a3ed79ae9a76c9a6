Instance: syn-schwerpunkt-sarkom
InstanceOf: OnkonetzCenter
Usage: #example
* insert Synthetic(syn-schwerpunkt-sarkom)
* active = true
* type[kind] = $onk-kind#oncology-focus "Schwerpunkt (SP)"
* name = "Schwerpunkt Sarkome Magdeburg (synthetisch)"
* insert TownMagdeburg
* partOf = Reference(oz-magdeburg)
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-schwerpunkt "Zertifizierter Schwerpunkt (DKG)"
* extension[designation].extension[category].valueCodeableConcept = $center-category#sarkom "Sarkomzentrum"
* extension[designation].extension[period].valuePeriod.start = "2024-02-01"
* extension[designation].extension[period].valuePeriod.end = "2027-01-31"
* extension[designation].extension[status].valueCode = #active
