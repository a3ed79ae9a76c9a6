Instance: site-syn-practice-jena-3
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-jena-3)
* insert SiteOf(syn-practice-jena-3)
* name = "Hausarztpraxis Schneckenpfad Jena (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownJena
* insert PointJena
