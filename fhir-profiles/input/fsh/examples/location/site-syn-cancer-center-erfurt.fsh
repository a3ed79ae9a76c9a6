Instance: site-syn-cancer-center-erfurt
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-cancer-center-erfurt)
* insert SiteOf(syn-cancer-center-erfurt)
* name = "Onkologisches Zentrum Storchenwiese Erfurt (synthetisch)"
* type = $v3-role#ONCL
* insert TownErfurt
* insert PointErfurt
