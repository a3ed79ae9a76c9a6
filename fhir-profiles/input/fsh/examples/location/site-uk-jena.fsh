Instance: site-uk-jena
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-uk-jena)
* insert SiteOf(uk-jena)
* name = "Universitätsklinikum Jena"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownJena
* insert PointJena
