Instance: site-syn-hospital-zwickau
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-hospital-zwickau)
* insert SiteOf(syn-hospital-zwickau)
* name = "Krankenhaus Kranichwiese Zwickau (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#HOSP
* insert TownZwickau
* insert PointZwickau
* identifier[standortnummer].value = "999999001"
