Instance: site-syn-mvz-erfurt
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-mvz-erfurt)
* insert SiteOf(syn-mvz-erfurt)
* name = "MVZ Storchenplatz Erfurt (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#OF
* insert TownErfurt
* insert PointErfurt
