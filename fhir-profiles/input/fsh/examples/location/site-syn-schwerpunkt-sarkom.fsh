Instance: site-syn-schwerpunkt-sarkom
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-schwerpunkt-sarkom)
* insert SiteOf(syn-schwerpunkt-sarkom)
* name = "Schwerpunkt Sarkome Magdeburg (synthetisch)"
* type = $v3-role#ONCL
* insert TownMagdeburg
* insert PointMagdeburg
