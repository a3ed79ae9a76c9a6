Instance: site-syn-practice-leipzig-4
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-leipzig-4)
* insert SiteOf(syn-practice-leipzig-4)
* name = "Hausarztpraxis Spatzenwinkel Leipzig (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownLeipzig
* insert PointLeipzig
