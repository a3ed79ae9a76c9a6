Instance: site-syn-rehab-bautzen
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-rehab-bautzen)
* insert SiteOf(syn-rehab-bautzen)
* name = "Rehabilitationsklinik Dohlenwald Bautzen (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#RH
* insert TownBautzen
* insert PointBautzen
