Instance: site-syn-practice-leipzig-2
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-leipzig-2)
* insert SiteOf(syn-practice-leipzig-2)
* name = "Urologische Praxis Fischotterstraße Leipzig (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownLeipzig
* insert PointLeipzig
