Instance: site-syn-hospital-altenburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-altenburg)
* insert SiteOf(syn-hospital-altenburg)
* name = "Krankenhaus Zeisighain Altenburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownAltenburg
* insert PointAltenburg
