Instance: site-syn-hospital-stendal
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-stendal)
* insert SiteOf(syn-hospital-stendal)
* name = "Krankenhaus Kiebitzaue Stendal (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownStendal
* insert PointStendal
