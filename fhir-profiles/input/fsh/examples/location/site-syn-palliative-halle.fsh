Instance: site-syn-palliative-halle
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-palliative-halle)
* insert SiteOf(syn-palliative-halle)
* name = "Palliativdienst Schwanenflug Halle (synthetisch)"
* type = $v3-role#OF
* insert TownHalle
* insert PointHalle
