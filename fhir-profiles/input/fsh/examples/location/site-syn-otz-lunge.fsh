Instance: site-syn-otz-lunge
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-otz-lunge)
* insert SiteOf(syn-otz-lunge)
* name = "Lungenkrebszentrum Magdeburg (synthetisch)"
* type = $v3-role#ONCL
* insert TownMagdeburg
* insert PointMagdeburg
