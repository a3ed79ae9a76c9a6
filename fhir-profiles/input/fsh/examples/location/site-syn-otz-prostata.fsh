Instance: site-syn-otz-prostata
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-otz-prostata)
* insert SiteOf(syn-otz-prostata)
* name = "Prostatakrebszentrum Magdeburg (synthetisch)"
* type = $v3-role#ONCL
* insert TownMagdeburg
* insert PointMagdeburg
