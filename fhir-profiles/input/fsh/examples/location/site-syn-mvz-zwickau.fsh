Instance: site-syn-mvz-zwickau
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-mvz-zwickau)
* insert SiteOf(syn-mvz-zwickau)
* name = "MVZ Kranichplatz Zwickau (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#OF
* insert TownZwickau
* insert PointZwickau
