Instance: site-syn-gp-stendal
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-gp-stendal)
* insert SiteOf(syn-gp-stendal)
* name = "Hausarztpraxis Kiebitzwiese Stendal (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownStendal
* insert PointStendal
