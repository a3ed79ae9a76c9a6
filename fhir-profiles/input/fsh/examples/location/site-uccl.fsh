Instance: site-uccl
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-uccl)
* insert SiteOf(uccl)
* name = "Universitäres Krebszentrum Leipzig (UCCL)"
* type = $v3-role#ONCL
* insert TownLeipzig
* insert PointLeipzig
