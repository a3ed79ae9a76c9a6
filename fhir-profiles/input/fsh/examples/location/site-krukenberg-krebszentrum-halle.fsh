Instance: site-krukenberg-krebszentrum-halle
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-krukenberg-krebszentrum-halle)
* insert SiteOf(krukenberg-krebszentrum-halle)
* name = "Krukenberg-Krebszentrum Halle"
* type = $v3-role#ONCL
* insert TownHalle
* insert PointHalle
