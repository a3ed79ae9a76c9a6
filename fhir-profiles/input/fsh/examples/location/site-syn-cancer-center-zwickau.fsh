Instance: site-syn-cancer-center-zwickau
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-cancer-center-zwickau)
* insert SiteOf(syn-cancer-center-zwickau)
* name = "Krebszentrum Kranichwiese Zwickau (synthetisch)"
* type = $v3-role#ONCL
* insert TownZwickau
* insert PointZwickau
