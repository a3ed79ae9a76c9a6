Instance: site-syn-hospital-suhl
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-suhl)
* insert SiteOf(syn-hospital-suhl)
* name = "Krankenhaus Auerhahnwald Suhl (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownSuhl
* insert PointSuhl
