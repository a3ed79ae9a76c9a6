Instance: site-syn-practice-leipzig
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-leipzig)
* insert SiteOf(syn-practice-leipzig)
* name = "Onkologische Schwerpunktpraxis Reiherweg Leipzig (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownLeipzig
* insert PointLeipzig
