Instance: site-syn-hospital-merseburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-merseburg)
* insert SiteOf(syn-hospital-merseburg)
* name = "Krankenhaus Rabenbrücke Merseburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownMerseburg
* insert PointMerseburg
