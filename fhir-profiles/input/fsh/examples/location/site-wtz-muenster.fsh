Instance: site-wtz-muenster
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-wtz-muenster)
* insert SiteOf(wtz-muenster)
* name = "Westdeutsches Tumorzentrum (WTZ) Münster"
* type = $v3-role#ONCL
* insert TownMuenster
* insert PointMuenster
