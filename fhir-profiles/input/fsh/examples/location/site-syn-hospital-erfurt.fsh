Instance: site-syn-hospital-erfurt
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-erfurt)
* insert SiteOf(syn-hospital-erfurt)
* name = "Krankenhaus Storchenwiese Erfurt (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownErfurt
* insert PointErfurt
