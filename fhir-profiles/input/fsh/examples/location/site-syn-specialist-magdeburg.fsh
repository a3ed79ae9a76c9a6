Instance: site-syn-specialist-magdeburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-specialist-magdeburg)
* insert SiteOf(syn-specialist-magdeburg)
* name = "Onkologische Schwerpunktpraxis Graureiherplatz Magdeburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownMagdeburg
* insert PointMagdeburg
