Instance: site-syn-hospital-leipzig
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-leipzig)
* insert SiteOf(syn-hospital-leipzig)
* name = "Krankenhaus Reihereck Leipzig (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownLeipzig
* insert PointLeipzig
