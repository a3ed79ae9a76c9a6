Instance: site-syn-hospital-erfurt-2
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-erfurt-2)
* insert SiteOf(syn-hospital-erfurt-2)
* name = "Krankenhaus Amselgarten Erfurt (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownErfurt
* insert PointErfurt
