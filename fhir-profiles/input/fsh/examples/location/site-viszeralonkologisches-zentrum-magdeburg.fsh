Instance: site-viszeralonkologisches-zentrum-magdeburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-viszeralonkologisches-zentrum-magdeburg)
* insert SiteOf(viszeralonkologisches-zentrum-magdeburg)
* name = "Viszeralonkologisches Zentrum der Universitätsmedizin Magdeburg"
* type = $v3-role#ONCL
* insert TownMagdeburg
* insert PointMagdeburg
