Instance: site-uk-muenster
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-uk-muenster)
* insert SiteOf(uk-muenster)
* name = "Universitätsklinikum Münster"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownMuenster
* insert PointMuenster
