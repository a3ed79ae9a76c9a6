Instance: site-syn-practice-halle-2
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-halle-2)
* insert SiteOf(syn-practice-halle-2)
* name = "Hausarztpraxis Igelgasse Halle (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownHalle
* insert PointHalle
