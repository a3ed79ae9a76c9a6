Instance: site-syn-hospice-zeitz
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospice-zeitz)
* insert SiteOf(syn-hospice-zeitz)
* name = "Ambulanter Hospizdienst Lerchenruf Zeitz (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#NCCF
* insert TownZeitz
* insert PointZeitz
