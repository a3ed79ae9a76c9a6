Instance: site-syn-modul-niere
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-modul-niere)
* insert SiteOf(syn-modul-niere)
* name = "Modul Niere Magdeburg (synthetisch)"
* type = $v3-role#ONCL
* insert TownMagdeburg
* insert PointMagdeburg
