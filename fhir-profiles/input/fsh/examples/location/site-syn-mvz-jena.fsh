Instance: site-syn-mvz-jena
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-mvz-jena)
* insert SiteOf(syn-mvz-jena)
* name = "MVZ Schmetterlingsplatz Jena (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#OF
* insert TownJena
* insert PointJena
