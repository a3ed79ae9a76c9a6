Instance: site-syn-practice-bautzen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-bautzen)
* insert SiteOf(syn-practice-bautzen)
* name = "Hausarztpraxis Dohlengasse Bautzen (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownBautzen
* insert PointBautzen
