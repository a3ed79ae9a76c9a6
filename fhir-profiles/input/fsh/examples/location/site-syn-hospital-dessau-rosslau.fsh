Instance: site-syn-hospital-dessau-rosslau
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-dessau-rosslau)
* insert SiteOf(syn-hospital-dessau-rosslau)
* name = "Krankenhaus Biberaue Dessau-Roßlau (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownDessauRosslau
* insert PointDessauRosslau
