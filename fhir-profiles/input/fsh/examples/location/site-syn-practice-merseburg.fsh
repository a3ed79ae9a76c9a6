Instance: site-syn-practice-merseburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-merseburg)
* insert SiteOf(syn-practice-merseburg)
* name = "Hausarztpraxis Rabenstieg Merseburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownMerseburg
* insert PointMerseburg
