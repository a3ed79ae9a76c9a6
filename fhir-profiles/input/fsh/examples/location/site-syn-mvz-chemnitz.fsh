Instance: site-syn-mvz-chemnitz
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-mvz-chemnitz)
* insert SiteOf(syn-mvz-chemnitz)
* name = "MVZ Uhuplatz Chemnitz (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#OF
* insert TownChemnitz
* insert PointChemnitz
