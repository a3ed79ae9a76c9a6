Instance: site-syn-self-help-stendal
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-self-help-stendal)
* insert SiteOf(syn-self-help-stendal)
* name = "Selbsthilfegruppe Kiebitz Stendal (synthetisch)"
* type = $v3-role#CSC
* insert TownStendal
* insert PointStendal
