Instance: site-syn-hospital-gera
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-gera)
* insert SiteOf(syn-hospital-gera)
* name = "Krankenhaus Elsternest Gera (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownGera
* insert PointGera
