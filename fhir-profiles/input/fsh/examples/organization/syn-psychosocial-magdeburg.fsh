Instance: syn-psychosocial-magdeburg
InstanceOf: OnkonetzPartner
Usage: #example
* insert Synthetic(syn-psychosocial-magdeburg)
* active = true
* type[kind] = $onk-kind#psychosocial-aftercare "Psychosoziale Nachsorgeeinrichtung / Krebsberatungsstelle"
* name = "Psychosoziale Krebsberatung Graureiher Magdeburg (synthetisch)"
* insert TownMagdeburg
