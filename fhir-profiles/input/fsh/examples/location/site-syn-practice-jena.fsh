Instance: site-syn-practice-jena
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-jena)
* insert SiteOf(syn-practice-jena)
* name = "Onkologische Schwerpunktpraxis Schmetterlingstal Jena (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownJena
* insert PointJena
