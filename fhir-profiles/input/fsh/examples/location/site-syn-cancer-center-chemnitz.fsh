Instance: site-syn-cancer-center-chemnitz
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-cancer-center-chemnitz)
* insert SiteOf(syn-cancer-center-chemnitz)
* name = "Onkologisches Zentrum Uhuberg Chemnitz (synthetisch)"
* type = $v3-role#ONCL
* insert TownChemnitz
* insert PointChemnitz
