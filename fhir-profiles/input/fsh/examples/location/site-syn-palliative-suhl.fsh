Instance: site-syn-palliative-suhl
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-palliative-suhl)
* insert SiteOf(syn-palliative-suhl)
* name = "Palliativdienst Auerhahnruf Suhl (synthetisch)"
* type = $v3-role#OF
* insert TownSuhl
* insert PointSuhl
