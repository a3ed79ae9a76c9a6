Instance: site-syn-practice-gera-2
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-gera-2)
* insert SiteOf(syn-practice-gera-2)
* name = "Hausarztpraxis Elsternstraße Gera (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownGera
* insert PointGera
