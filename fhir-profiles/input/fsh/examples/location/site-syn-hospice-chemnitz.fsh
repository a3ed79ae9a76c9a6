Instance: site-syn-hospice-chemnitz
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospice-chemnitz)
* insert SiteOf(syn-hospice-chemnitz)
* name = "Ambulanter Hospizdienst Käuzchen Chemnitz (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#NCCF
* insert TownChemnitz
* insert PointChemnitz
