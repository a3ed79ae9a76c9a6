Instance: site-syn-practice-chemnitz
InstanceOf: OnkonetzLocation
Usage: #example
* insert Synthetic(site-syn-practice-chemnitz)
* insert SiteOf(syn-practice-chemnitz)
* name = "Onkologische Schwerpunktpraxis Luchssteig Chemnitz (synthetisch)"
* type[+] = $ihe-type#facility
* type[+] = $v3-role#PROFF
* insert TownChemnitz
* insert PointChemnitz
