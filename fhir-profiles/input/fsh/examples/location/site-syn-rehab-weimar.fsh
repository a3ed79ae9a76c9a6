Instance: site-syn-rehab-weimar
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-rehab-weimar)
* insert SiteOf(syn-rehab-weimar)
* name = "Rehabilitationsklinik Nachtigallengrund Weimar (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#RH
* insert TownWeimar
* insert PointWeimar
