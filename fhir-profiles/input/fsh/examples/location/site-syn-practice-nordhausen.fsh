Instance: site-syn-practice-nordhausen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-nordhausen)
* insert SiteOf(syn-practice-nordhausen)
* name = "Gastroenterologische Praxis Wildkatzensteig Nordhausen (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownNordhausen
* insert PointNordhausen
