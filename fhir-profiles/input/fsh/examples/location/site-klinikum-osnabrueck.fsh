Instance: site-klinikum-osnabrueck
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-klinikum-osnabrueck)
* insert SiteOf(klinikum-osnabrueck)
* name = "Klinikum Osnabrück"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownOsnabrueck
* insert PointOsnabrueck
