Instance: site-syn-hospice-magdeburg
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospice-magdeburg)
* insert SiteOf(syn-hospice-magdeburg)
* name = "Hospiz Graureiherhaus Magdeburg (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#NCCF
* insert TownMagdeburg
* insert PointMagdeburg
