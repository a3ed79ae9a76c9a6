Instance: site-syn-practice-gera
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-gera)
* insert SiteOf(syn-practice-gera)
* name = "Urologische Praxis Elsterufer Gera (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownGera
* insert PointGera
