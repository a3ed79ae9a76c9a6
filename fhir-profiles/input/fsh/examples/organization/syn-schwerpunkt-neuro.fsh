Instance: syn-schwerpunkt-neuro
InstanceOf: OnkonetzCenter
Usage: #example
* insert Synthetic(syn-schwerpunkt-neuro)
* active = true
* type[kind] = $onk-kind#oncology-focus "Schwerpunkt (SP)"
* name = "Schwerpunkt Neuroonkologie Magdeburg (synthetisch)"
* insert TownMagdeburg
* partOf = Reference(oz-magdeburg)
* extension[designation].extension[code].valueCodeableConcept = $designation-cs#dkg-schwerpunkt "Zertifizierter Schwerpunkt (DKG)"
* extension[designation].extension[category].valueCodeableConcept = $center-category#neuro "Neuroonkologisches Zentrum"
* extension[designation].extension[status].valueCode = #planned
