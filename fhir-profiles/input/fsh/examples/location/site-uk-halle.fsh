Instance: site-uk-halle
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-uk-halle)
* insert SiteOf(uk-halle)
* name = "Universitätsklinikum Halle (Saale)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownHalle
* insert PointHalle
