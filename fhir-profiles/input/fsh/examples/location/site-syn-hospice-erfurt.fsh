Instance: site-syn-hospice-erfurt
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospice-erfurt)
* insert SiteOf(syn-hospice-erfurt)
* name = "Hospiz Storchennest Erfurt (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#NCCF
* insert TownErfurt
* insert PointErfurt
