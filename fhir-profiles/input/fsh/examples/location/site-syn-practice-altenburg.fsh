Instance: site-syn-practice-altenburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-altenburg)
* insert SiteOf(syn-practice-altenburg)
* name = "Pneumologische Praxis Elsterwinkel Altenburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownAltenburg
* insert PointAltenburg
