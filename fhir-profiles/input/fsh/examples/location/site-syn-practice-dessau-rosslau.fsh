Instance: site-syn-practice-dessau-rosslau
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-dessau-rosslau)
* insert SiteOf(syn-practice-dessau-rosslau)
* name = "Urologische Praxis Biberdamm Dessau-Roßlau (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownDessauRosslau
* insert PointDessauRosslau
