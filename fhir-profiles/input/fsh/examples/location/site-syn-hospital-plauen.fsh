Instance: site-syn-hospital-plauen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-plauen)
* insert SiteOf(syn-hospital-plauen)
* name = "Krankenhaus Eisvogeltal Plauen (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownPlauen
* insert PointPlauen
