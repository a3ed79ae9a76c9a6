Instance: site-syn-psychosocial-magdeburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-psychosocial-magdeburg)
* insert SiteOf(syn-psychosocial-magdeburg)
* name = "Psychosoziale Krebsberatung Graureiher Magdeburg (synthetisch)"
* type = $v3-role#CSC
* insert TownMagdeburg
* insert PointMagdeburg
