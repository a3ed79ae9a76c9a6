Instance: site-syn-otz-brust
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-otz-brust)
* insert SiteOf(syn-otz-brust)
* name = "Brustkrebszentrum Magdeburg (synthetisch)"
* type = $v3-role#ONCL
* insert TownMagdeburg
* insert PointMagdeburg
