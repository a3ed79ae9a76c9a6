Instance: site-syn-rehab-nordhausen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-rehab-nordhausen)
* insert SiteOf(syn-rehab-nordhausen)
* name = "Rehabilitationsklinik Wildkatzengrund Nordhausen (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#RH
* insert TownNordhausen
* insert PointNordhausen
