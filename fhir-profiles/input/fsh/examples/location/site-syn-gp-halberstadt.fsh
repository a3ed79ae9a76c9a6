Instance: site-syn-gp-halberstadt
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-gp-halberstadt)
* insert SiteOf(syn-gp-halberstadt)
* name = "Hausarztpraxis Rotmilangasse Halberstadt (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownHalberstadt
* insert PointHalberstadt
