Instance: site-syn-rehab-suhl
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-rehab-suhl)
* insert SiteOf(syn-rehab-suhl)
* name = "Rehabilitationsklinik Auerhahnhöhe Suhl (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#RH
* insert TownSuhl
* insert PointSuhl
