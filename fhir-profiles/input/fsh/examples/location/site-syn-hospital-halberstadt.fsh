Instance: site-syn-hospital-halberstadt
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-halberstadt)
* insert SiteOf(syn-hospital-halberstadt)
* name = "Krankenhaus Rotmilanberg Halberstadt (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownHalberstadt
* insert PointHalberstadt
