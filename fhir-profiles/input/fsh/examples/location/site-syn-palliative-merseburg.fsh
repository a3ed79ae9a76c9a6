Instance: site-syn-palliative-merseburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-palliative-merseburg)
* insert SiteOf(syn-palliative-merseburg)
* name = "Palliativdienst Rabenflug Merseburg (synthetisch)"
* type = $v3-role#OF
* insert TownMerseburg
* insert PointMerseburg
