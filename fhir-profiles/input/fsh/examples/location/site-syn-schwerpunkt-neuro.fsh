Instance: site-syn-schwerpunkt-neuro
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-schwerpunkt-neuro)
* insert SiteOf(syn-schwerpunkt-neuro)
* name = "Schwerpunkt Neuroonkologie Magdeburg (synthetisch)"
* type = $v3-role#ONCL
* insert TownMagdeburg
* insert PointMagdeburg
