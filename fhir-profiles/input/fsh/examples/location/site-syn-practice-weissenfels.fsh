Instance: site-syn-practice-weissenfels
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-weissenfels)
* insert SiteOf(syn-practice-weissenfels)
* name = "Hausarztpraxis Wieselgrund Weißenfels (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownWeissenfels
* insert PointWeissenfels
