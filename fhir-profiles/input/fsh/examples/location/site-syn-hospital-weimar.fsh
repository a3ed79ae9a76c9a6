Instance: site-syn-hospital-weimar
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-weimar)
* insert SiteOf(syn-hospital-weimar)
* name = "Krankenhaus Nachtigallental Weimar (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownWeimar
* insert PointWeimar
