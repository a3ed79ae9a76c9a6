Instance: site-syn-practice-naumburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-naumburg)
* insert SiteOf(syn-practice-naumburg)
* name = "Hautärztliche Praxis Rebhuhnberg Naumburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownNaumburg
* insert PointNaumburg
