Instance: site-syn-rehab-plauen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-rehab-plauen)
* insert SiteOf(syn-rehab-plauen)
* name = "Rehabilitationsklinik Eisvogelgrund Plauen (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#RH
* insert TownPlauen
* insert PointPlauen
