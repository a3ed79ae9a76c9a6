Instance: site-syn-rehab-gera
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-rehab-gera)
* insert SiteOf(syn-rehab-gera)
* name = "Rehabilitationszentrum Elsterbogen Gera (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#RH
* insert TownGera
* insert PointGera
