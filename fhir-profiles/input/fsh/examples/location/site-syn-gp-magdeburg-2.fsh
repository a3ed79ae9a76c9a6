Instance: site-syn-gp-magdeburg-2
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-gp-magdeburg-2)
* insert SiteOf(syn-gp-magdeburg-2)
* name = "Hausarztpraxis Feldhasenring Magdeburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownMagdeburg
* insert PointMagdeburg
