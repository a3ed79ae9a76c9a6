Instance: site-krebszentrum-dresden
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-krebszentrum-dresden)
* insert SiteOf(krebszentrum-dresden)
* name = "Universitäres Krebszentrum in Dresden"
* type = $v3-role#ONCL
* insert TownDresden
* insert PointDresden
