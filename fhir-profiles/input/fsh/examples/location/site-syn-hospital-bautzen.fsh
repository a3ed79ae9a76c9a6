Instance: site-syn-hospital-bautzen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-bautzen)
* insert SiteOf(syn-hospital-bautzen)
* name = "Krankenhaus Dohlenturm Bautzen (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownBautzen
* insert PointBautzen
