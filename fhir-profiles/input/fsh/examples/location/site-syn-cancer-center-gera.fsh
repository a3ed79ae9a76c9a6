Instance: site-syn-cancer-center-gera
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-cancer-center-gera)
* insert SiteOf(syn-cancer-center-gera)
* name = "Krebszentrum Elsternest Gera (synthetisch)"
* type = $v3-role#ONCL
* insert TownGera
* insert PointGera
