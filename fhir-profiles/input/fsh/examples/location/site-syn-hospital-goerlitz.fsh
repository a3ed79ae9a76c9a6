Instance: site-syn-hospital-goerlitz
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-goerlitz)
* insert SiteOf(syn-hospital-goerlitz)
* name = "Krankenhaus Milanhöhe Görlitz (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownGoerlitz
* insert PointGoerlitz
