Instance: site-syn-hospital-zeitz
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-zeitz)
* insert SiteOf(syn-hospital-zeitz)
* name = "Krankenhaus Lerchenrain Zeitz (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownZeitz
* insert PointZeitz
