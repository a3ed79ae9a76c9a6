Instance: site-wtz-essen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-wtz-essen)
* insert SiteOf(wtz-essen)
* name = "Westdeutsches Tumorzentrum (WTZ) Essen"
* type = $v3-role#ONCL
* insert TownEssen
* insert PointEssen
