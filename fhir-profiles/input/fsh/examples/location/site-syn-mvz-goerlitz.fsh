Instance: site-syn-mvz-goerlitz
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-mvz-goerlitz)
* insert SiteOf(syn-mvz-goerlitz)
* name = "MVZ Milanplatz Görlitz (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#OF
* insert TownGoerlitz
* insert PointGoerlitz
