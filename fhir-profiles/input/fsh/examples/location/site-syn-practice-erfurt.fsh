Instance: site-syn-practice-erfurt
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-erfurt)
* insert SiteOf(syn-practice-erfurt)
* name = "Onkologische Schwerpunktpraxis Storchengasse Erfurt (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownErfurt
* insert PointErfurt
