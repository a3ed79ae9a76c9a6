Instance: site-syn-practice-zwickau
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-zwickau)
* insert SiteOf(syn-practice-zwickau)
* name = "Gastroenterologische Praxis Kranichstraße Zwickau (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownZwickau
* insert PointZwickau
