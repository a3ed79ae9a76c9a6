Instance: site-syn-self-help-magdeburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-self-help-magdeburg)
* insert SiteOf(syn-self-help-magdeburg)
* name = "Selbsthilfegruppe Feldhase Magdeburg (synthetisch)"
* type = $v3-role#CSC
* insert TownMagdeburg
* insert PointMagdeburg
