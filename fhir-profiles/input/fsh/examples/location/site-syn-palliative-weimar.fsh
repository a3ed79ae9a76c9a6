Instance: site-syn-palliative-weimar
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-palliative-weimar)
* insert SiteOf(syn-palliative-weimar)
* name = "Palliativdienst Nachtigallenruf Weimar (synthetisch)"
* type = $v3-role#OF
* insert TownWeimar
* insert PointWeimar
