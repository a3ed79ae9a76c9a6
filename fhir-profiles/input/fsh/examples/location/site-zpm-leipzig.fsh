Instance: site-zpm-leipzig
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-zpm-leipzig)
* insert SiteOf(zpm-leipzig)
* name = "Zentrum für Personalisierte Medizin (ZPM) Leipzig"
* type = $v3-role#ONCL
* insert TownLeipzig
* insert PointLeipzig
