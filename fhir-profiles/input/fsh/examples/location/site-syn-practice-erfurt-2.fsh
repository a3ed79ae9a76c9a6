Instance: site-syn-practice-erfurt-2
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-erfurt-2)
* insert SiteOf(syn-practice-erfurt-2)
* name = "Hausarztpraxis Amselsteg Erfurt (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownErfurt
* insert PointErfurt
