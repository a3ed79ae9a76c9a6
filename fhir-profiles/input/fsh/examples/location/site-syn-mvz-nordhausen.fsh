Instance: site-syn-mvz-nordhausen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-mvz-nordhausen)
* insert SiteOf(syn-mvz-nordhausen)
* name = "MVZ Wildkatzenplatz Nordhausen (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#OF
* insert TownNordhausen
* insert PointNordhausen
