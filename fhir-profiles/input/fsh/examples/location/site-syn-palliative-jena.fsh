Instance: site-syn-palliative-jena
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-palliative-jena)
* insert SiteOf(syn-palliative-jena)
* name = "Palliativdienst Schmetterlingsflug Jena (synthetisch)"
* type = $v3-role#OF
* insert TownJena
* insert PointJena
