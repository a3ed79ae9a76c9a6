Instance: site-syn-hospital-sangerhausen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-sangerhausen)
* insert SiteOf(syn-hospital-sangerhausen)
* name = "Krankenhaus Hamsterfeld Sangerhausen (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownSangerhausen
* insert PointSangerhausen
