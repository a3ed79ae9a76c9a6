Instance: site-syn-rehab-naumburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-rehab-naumburg)
* insert SiteOf(syn-rehab-naumburg)
* name = "Rehabilitationsklinik Pirolhain Naumburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#RH
* insert TownNaumburg
* insert PointNaumburg
