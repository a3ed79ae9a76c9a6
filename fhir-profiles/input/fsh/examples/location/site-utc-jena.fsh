Instance: site-utc-jena
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-utc-jena)
* insert SiteOf(utc-jena)
* name = "UniversitätsTumorCentrum Jena"
* type = $v3-role#ONCL
* insert TownJena
* insert PointJena
