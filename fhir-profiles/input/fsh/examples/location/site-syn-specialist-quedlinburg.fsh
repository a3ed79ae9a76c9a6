Instance: site-syn-specialist-quedlinburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-specialist-quedlinburg)
* insert SiteOf(syn-specialist-quedlinburg)
* name = "Frauenärztliche Praxis Feuersalamander Quedlinburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownQuedlinburg
* insert PointQuedlinburg
