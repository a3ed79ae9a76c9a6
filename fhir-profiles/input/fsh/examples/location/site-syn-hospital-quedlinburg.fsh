Instance: site-syn-hospital-quedlinburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-quedlinburg)
* insert SiteOf(syn-hospital-quedlinburg)
* name = "Krankenhaus Salamandertal Quedlinburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownQuedlinburg
* insert PointQuedlinburg
