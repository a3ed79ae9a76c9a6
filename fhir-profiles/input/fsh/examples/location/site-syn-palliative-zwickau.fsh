Instance: site-syn-palliative-zwickau
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-palliative-zwickau)
* insert SiteOf(syn-palliative-zwickau)
* name = "Palliativdienst Kranichflug Zwickau (synthetisch)"
* type = $v3-role#OF
* insert TownZwickau
* insert PointZwickau
