Instance: site-syn-otz-haematologie
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-otz-haematologie)
* insert SiteOf(syn-otz-haematologie)
* name = "Zentrum für Hämatologische Neoplasien Magdeburg (synthetisch)"
* type = $v3-role#ONCL
* insert TownMagdeburg
* insert PointMagdeburg
