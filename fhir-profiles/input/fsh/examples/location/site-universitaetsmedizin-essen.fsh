Instance: site-universitaetsmedizin-essen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-universitaetsmedizin-essen)
* insert SiteOf(universitaetsmedizin-essen)
* name = "Universitätsmedizin Essen"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownEssen
* insert PointEssen
