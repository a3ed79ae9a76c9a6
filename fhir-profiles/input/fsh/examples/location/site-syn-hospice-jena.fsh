Instance: site-syn-hospice-jena
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospice-jena)
* insert SiteOf(syn-hospice-jena)
* name = "Hospiz Schmetterlingshaus Jena (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#NCCF
* insert TownJena
* insert PointJena
