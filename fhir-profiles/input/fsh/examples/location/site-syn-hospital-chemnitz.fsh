Instance: site-syn-hospital-chemnitz
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-chemnitz)
* insert SiteOf(syn-hospital-chemnitz)
* name = "Krankenhaus Uhuberg Chemnitz (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownChemnitz
* insert PointChemnitz
