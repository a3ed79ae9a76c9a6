Instance: site-syn-hospice-halle
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospice-halle)
* insert SiteOf(syn-hospice-halle)
* name = "Hospiz Schwanenteich Halle (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#NCCF
* insert TownHalle
* insert PointHalle
