Instance: site-uk-leipzig
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-uk-leipzig)
* insert SiteOf(uk-leipzig)
* name = "Universitätsklinikum Leipzig"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownLeipzig
* insert PointLeipzig
