Instance: site-ummd
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-ummd)
* insert SiteOf(ummd)
* name = "Universitätsmedizin Magdeburg"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownMagdeburg
* insert PointMagdeburg
