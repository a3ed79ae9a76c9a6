Instance: site-syn-practice-leipzig-3
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-leipzig-3)
* insert SiteOf(syn-practice-leipzig-3)
* name = "Frauenärztliche Praxis Meisenhof Leipzig (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownLeipzig
* insert PointLeipzig
