Instance: site-syn-practice-halle
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-halle)
* insert SiteOf(syn-practice-halle)
* name = "Onkologische Schwerpunktpraxis Schwanenufer Halle (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownHalle
* insert PointHalle
