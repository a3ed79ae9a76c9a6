Instance: site-syn-mvz-halle
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-mvz-halle)
* insert SiteOf(syn-mvz-halle)
* name = "MVZ Schwanenplatz Halle (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#OF
* insert TownHalle
* insert PointHalle
