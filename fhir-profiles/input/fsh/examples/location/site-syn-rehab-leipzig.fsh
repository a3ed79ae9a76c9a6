Instance: site-syn-rehab-leipzig
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-rehab-leipzig)
* insert SiteOf(syn-rehab-leipzig)
* name = "Rehabilitationszentrum Libellensee Leipzig (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#RH
* insert TownLeipzig
* insert PointLeipzig
