Instance: site-syn-gp-magdeburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-gp-magdeburg)
* insert SiteOf(syn-gp-magdeburg)
* name = "Hausarztpraxis Graureiherweg Magdeburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownMagdeburg
* insert PointMagdeburg
