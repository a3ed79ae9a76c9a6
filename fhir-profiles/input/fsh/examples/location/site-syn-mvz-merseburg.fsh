Instance: site-syn-mvz-merseburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-mvz-merseburg)
* insert SiteOf(syn-mvz-merseburg)
* name = "MVZ Rabenplatz Merseburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#OF
* insert TownMerseburg
* insert PointMerseburg
