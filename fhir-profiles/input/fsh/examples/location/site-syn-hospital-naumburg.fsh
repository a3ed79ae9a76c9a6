Instance: site-syn-hospital-naumburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-naumburg)
* insert SiteOf(syn-hospital-naumburg)
* name = "Krankenhaus Pirolgarten Naumburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownNaumburg
* insert PointNaumburg
