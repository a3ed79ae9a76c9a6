Instance: site-syn-modul-magen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-modul-magen)
* insert SiteOf(syn-modul-magen)
* name = "Modul Magen Magdeburg (synthetisch)"
* type = $v3-role#ONCL
* insert TownMagdeburg
* insert PointMagdeburg
