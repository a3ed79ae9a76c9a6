Instance: site-syn-hospice-gera
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospice-gera)
* insert SiteOf(syn-hospice-gera)
* name = "Ambulanter Hospizdienst Elsterruf Gera (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#NCCF
* insert TownGera
* insert PointGera
