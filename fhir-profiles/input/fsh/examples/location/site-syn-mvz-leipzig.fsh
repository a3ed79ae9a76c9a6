Instance: site-syn-mvz-leipzig
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-mvz-leipzig)
* insert SiteOf(syn-mvz-leipzig)
* name = "MVZ Reiherplatz Leipzig (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#OF
* insert TownLeipzig
* insert PointLeipzig
