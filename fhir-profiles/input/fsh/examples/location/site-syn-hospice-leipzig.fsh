Instance: site-syn-hospice-leipzig
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospice-leipzig)
* insert SiteOf(syn-hospice-leipzig)
* name = "Hospiz Schwalbennest Leipzig (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#NCCF
* insert TownLeipzig
* insert PointLeipzig
