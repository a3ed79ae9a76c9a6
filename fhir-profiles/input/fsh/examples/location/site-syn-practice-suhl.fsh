Instance: site-syn-practice-suhl
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-suhl)
* insert SiteOf(syn-practice-suhl)
* name = "Hausarztpraxis Auerhahnsteig Suhl (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownSuhl
* insert PointSuhl
