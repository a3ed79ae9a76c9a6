Instance: site-syn-practice-jena-2
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-jena-2)
* insert SiteOf(syn-practice-jena-2)
* name = "Frauenärztliche Praxis Orchideenhang Jena (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownJena
* insert PointJena
