Instance: site-syn-modul-leber
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-modul-leber)
* insert SiteOf(syn-modul-leber)
* name = "Modul Leber Magdeburg (synthetisch)"
* type = $v3-role#ONCL
* insert TownMagdeburg
* insert PointMagdeburg
