Instance: site-syn-mvz-gera
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-mvz-gera)
* insert SiteOf(syn-mvz-gera)
* name = "MVZ Elsterplatz Gera (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#OF
* insert TownGera
* insert PointGera
