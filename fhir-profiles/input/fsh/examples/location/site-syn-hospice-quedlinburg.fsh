Instance: site-syn-hospice-quedlinburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospice-quedlinburg)
* insert SiteOf(syn-hospice-quedlinburg)
* name = "Ambulanter Hospizdienst Salamander Quedlinburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#NCCF
* insert TownQuedlinburg
* insert PointQuedlinburg
