Instance: site-oz-magdeburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-oz-magdeburg)
* insert SiteOf(oz-magdeburg)
* name = "Onkologisches Zentrum der Universitätsmedizin Magdeburg"
* type = $v3-role#ONCL
* insert TownMagdeburg
* insert PointMagdeburg
