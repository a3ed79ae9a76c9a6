Instance: site-syn-practice-zeitz
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-zeitz)
* insert SiteOf(syn-practice-zeitz)
* name = "Hausarztpraxis Lerchenfeld Zeitz (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownZeitz
* insert PointZeitz
