Instance: site-syn-specialist-stendal
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-specialist-stendal)
* insert SiteOf(syn-specialist-stendal)
* name = "Urologische Praxis Kiebitzstraße Stendal (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownStendal
* insert PointStendal
