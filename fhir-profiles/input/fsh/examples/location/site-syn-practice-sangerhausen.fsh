Instance: site-syn-practice-sangerhausen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-sangerhausen)
* insert SiteOf(syn-practice-sangerhausen)
* name = "Hausarztpraxis Hamsterwinkel Sangerhausen (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownSangerhausen
* insert PointSangerhausen
