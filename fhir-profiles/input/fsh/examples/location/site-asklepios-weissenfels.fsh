Instance: site-asklepios-weissenfels
InstanceOf: OnkonetzLocation
Usage: #example
* insert Documented(site-asklepios-weissenfels)
* insert SiteOf(asklepios-weissenfels)
* name = "Asklepios Klinik Weißenfels"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownWeissenfels
* insert PointWeissenfels
* partOf = Reference(burgenlandkreis)
