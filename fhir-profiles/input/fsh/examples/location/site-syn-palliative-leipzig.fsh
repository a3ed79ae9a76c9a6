Instance: site-syn-palliative-leipzig
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-palliative-leipzig)
* insert SiteOf(syn-palliative-leipzig)
* name = "Palliativdienst Schwalbenflug Leipzig (synthetisch)"
* type = $v3-role#OF
* insert TownLeipzig
* insert PointLeipzig
