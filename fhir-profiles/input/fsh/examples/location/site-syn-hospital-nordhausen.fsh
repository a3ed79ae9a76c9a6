Instance: site-syn-hospital-nordhausen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-nordhausen)
* insert SiteOf(syn-hospital-nordhausen)
* name = "Krankenhaus Wildkatzenberg Nordhausen (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownNordhausen
* insert PointNordhausen
